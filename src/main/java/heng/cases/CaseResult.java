package heng.cases;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A case that was run, and where its answer is not what it expects; nowhere where it holds. */
public record CaseResult(WorkedCase of, List<Mismatch> mismatches) {

    /** One expectation that does not hold. */
    public record Mismatch(String probe, JsonNode expected, JsonNode actual) {}

    static CaseResult of(WorkedCase one, Answer answer) {
        List<Mismatch> wrong = new ArrayList<>();
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (!one.expect().has("status") && answer.status() != 200) {
            wrong.add(new Mismatch("status", json.numberNode(200), answer.told()));
        }
        one.expect().forEachEntry((probe, expected) -> {
            JsonNode actual = Probe.of(probe, answer);
            if (!Probe.same(expected, actual)) {
                wrong.add(new Mismatch(probe, expected, actual));
            }
        });
        return new CaseResult(one, wrong);
    }

    /** Whether the answer is what the case expects. */
    public boolean holds() {
        return mismatches.isEmpty();
    }
}
