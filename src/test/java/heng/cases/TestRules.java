package heng.cases;

import heng.assessment.AssessHousehold;
import heng.assessment.UnknownJurisdiction;
import heng.decision.Decision;
import heng.explanation.DecisionDocument;
import heng.intake.ApplicationReader;
import heng.intake.MalformedRequest;
import heng.parameter.NoValueInForce;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The rule book of the folder, loaded once for all tests, and the straight path through it. */
public final class TestRules {
    private static final RuleBook BOOK =
            new RuleLoader(Path.of("target/heng-data/compiled")).load(RuleFiles.in(Path.of("rules")));
    private static final ApplicationReader READER = new ApplicationReader();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private TestRules() {}

    public static RuleBook book() {
        return BOOK;
    }

    /** The decision as a document; of a refused request, its status alone. */
    public static Answer decide(JsonNode request) {
        try {
            return new Answer(200, DecisionDocument.of(BOOK, decision(request)));
        } catch (MalformedRequest e) {
            return new Answer(
                    400,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("faults", e.faults().toString()));
        } catch (NoValueInForce | UnknownJurisdiction e) {
            return new Answer(422, JsonNodeFactory.instance.objectNode());
        }
    }

    /** The decision before it is written down, with amounts unrounded and the values it looked at. */
    public static Decision decision(JsonNode request) {
        return new AssessHousehold(BOOK).decide(READER.read(request, TODAY));
    }

    /** A status and, where it is 200, the decision. */
    public record Answer(int status, JsonNode document) {}
}
