package heng.cases;

import heng.assessment.AssessHousehold;
import heng.assessment.UnknownJurisdiction;
import heng.decision.Decision;
import heng.explanation.DecisionDocument;
import heng.intake.ApplicationReader;
import heng.intake.MalformedRequest;
import heng.logic.NoOneAnswer;
import heng.parameter.NoValueInForce;
import heng.rulebook.RuleBook;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Decides what cases ask, on the same path as over HTTP. */
public final class CaseDesk {
    /** The day of a case that names none, always the same, so that a case means the same tomorrow. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final RuleBook book;
    private final AssessHousehold assessment;
    private final ApplicationReader reader = new ApplicationReader();

    /** A desk where these rules are in use. */
    public CaseDesk(RuleBook book) {
        this.book = book;
        this.assessment = new AssessHousehold(book);
    }

    /** The decision as a document; of a refused request, its status. */
    public Answer answer(JsonNode request) {
        try {
            return new Answer(200, DecisionDocument.of(book, decide(request)));
        } catch (MalformedRequest e) {
            return new Answer(
                    400,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("faults", e.faults().toString()));
        } catch (NoValueInForce | UnknownJurisdiction e) {
            return new Answer(422, JsonNodeFactory.instance.objectNode());
        } catch (NoOneAnswer fault) {
            return new Answer(
                    Answer.NO_ONE_ANSWER,
                    JsonNodeFactory.instance.objectNode().put("zh", fault.zh()).put("en", fault.en()));
        }
    }

    /** The decision of a case, with the values that its place is taken to have announced. */
    public Answer answer(WorkedCase one) {
        return of(one).answer(one.request());
    }

    /** The decision of a case before it is written down. */
    public Decision decide(WorkedCase one) {
        return of(one).decide(one.request());
    }

    private CaseDesk of(WorkedCase one) {
        return one.values().isEmpty() ? this : new CaseDesk(LocalValues.in(book, one));
    }

    /** The decision before it is written down, with amounts unrounded and the values it looked at. */
    public Decision decide(JsonNode request) {
        return assessment.decide(reader.read(request, DAY));
    }

    /** The day that a request is decided for; where it names none that exists, the day of those that name none. */
    public static LocalDate day(JsonNode request) {
        try {
            return LocalDate.parse(request.path("asOf").asString(""));
        } catch (DateTimeException none) {
            return DAY;
        }
    }

    /** Decides the case and holds the answer against what it expects. */
    public CaseResult run(WorkedCase one) {
        return CaseResult.of(one, answer(one));
    }
}
