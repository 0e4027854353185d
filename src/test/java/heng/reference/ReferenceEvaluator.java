package heng.reference;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A second evaluator, written from the policy domain pages alone, for comparison with the product.
 *
 * <p>It decides in every world that the unknown facts allow as to who counts and who is extremely poor, with
 * three-valued conditions over ranges inside each world, and answers what all worlds agree on.
 */
public final class ReferenceEvaluator {
    private ReferenceEvaluator() {}

    static ReferenceDecision evaluate(JsonNode request) {
        Optional<Request> read = Request.read(request);
        return read.map(known -> Agreement.of(decisions(known))).orElseGet(ReferenceDecision::refused);
    }

    private static List<WorldDecision> decisions(Request request) {
        return World.of(request).stream()
                .map(ExtremelyPoor::new)
                .flatMap(poor -> poor.recognitions().stream().map(world -> WorldDecision.of(world, poor.assessments())))
                .toList();
    }
}
