package heng.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * A second evaluator, written from the policy domain pages alone, for comparison with the product.
 *
 * <p>It decides in every world that the unknown facts allow as to who counts and who is extremely poor, with
 * three-valued conditions over ranges inside each world, and answers what all worlds agree on. Where agencies recorded something else than was
 * declared, both are decided.
 */
public final class ReferenceEvaluator {
    private ReferenceEvaluator() {}

    static ReferenceDecision evaluate(ObjectNode request) {
        return Request.read(request)
                .map(declared -> evaluate(request, new Verification(request, declared.asOf())))
                .orElseGet(ReferenceDecision::refused);
    }

    /** What is recorded decides, save where that would be otherwise than what is settled. */
    private static ReferenceDecision evaluate(ObjectNode request, Verification verification) {
        ObjectNode recorded = verification.recorded();
        UnnamedSpouse spouse = new UnnamedSpouse(recorded);
        Agreement after = agreement(recorded);
        Map<String, String> decided = spouse.outcomes(after.outcomes());
        Map<String, String> found = spouse.findings(after.findings(), after.outcomes());
        if (!verification.open() && !Review.applicantDead(recorded))
            return spouse.withIncome(after.decision(decided, found, verification));
        ObjectNode settled = verification.settled();
        Agreement before = agreement(settled);
        Map<String, String> outcomes =
                new Review(settled, recorded, new UnnamedSpouse(settled).outcomes(before.outcomes())).of(decided);
        return spouse.withIncome(after.decision(outcomes, findings(outcomes, found, before.findings()), verification));
    }

    /** The findings by the record; of what there is by the declaration only, those. */
    private static Map<String, String> findings(
            Map<String, String> outcomes, Map<String, String> after, Map<String, String> before) {
        Map<String, String> findings = new LinkedHashMap<>(after);
        Set<String> assessed =
                after.keySet().stream().map(ReferenceEvaluator::scheme).collect(Collectors.toSet());
        before.forEach((key, finding) -> {
            if (outcomes.containsKey(scheme(key)) && !assessed.contains(scheme(key))) findings.put(key, finding);
        });
        return findings;
    }

    private static String scheme(String finding) {
        return finding.substring(0, finding.lastIndexOf('/'));
    }

    private static Agreement agreement(ObjectNode said) {
        Request request = Request.read(said).orElseThrow();
        return new Agreement(World.of(request).stream()
                .map(ExtremelyPoor::new)
                .flatMap(poor -> poor.recognitions().stream().map(world -> WorldDecision.of(world, poor.assessments())))
                .toList());
    }
}
