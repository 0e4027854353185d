package heng.cases;

import heng.decision.Decision;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** The rule book of the folder, loaded once for all tests, and the straight path through it. */
public final class TestRules {
    private static final RuleBook BOOK =
            new RuleLoader(Path.of("target/heng-data/compiled")).load(RuleFiles.in(Path.of("rules")));
    private static final CaseDesk DESK = new CaseDesk(BOOK);

    private TestRules() {}

    public static RuleBook book() {
        return BOOK;
    }

    /** The decision as a document; of a refused request, its status alone. */
    public static Answer decide(JsonNode request) {
        return DESK.answer(request);
    }

    /** The decision before it is written down, with amounts unrounded and the values it looked at. */
    public static Decision decision(JsonNode request) {
        return DESK.decide(request);
    }

    static CaseDesk desk() {
        return DESK;
    }
}
