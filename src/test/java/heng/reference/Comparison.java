package heng.reference;

import heng.cases.Answer;
import heng.cases.TestRules;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** One household decided by the law as the reference reads it and by the rules: where the two part. */
final class Comparison {
    private Comparison() {}

    /** Every statement in which the two differ, or that only one of them makes; empty where they agree. */
    static String difference(ObjectNode request) {
        ReferenceDecision expected = ReferenceEvaluator.evaluate(request);
        Answer actual = TestRules.decide(request);
        if (expected.status() != actual.status())
            return "status " + expected.status() + " / " + actual.status() + " " + actual.document();
        return actual.status() == 200
                ? difference(expected.statements(), new DecisionStatements(actual.document()).all())
                : "";
    }

    private static String difference(Map<String, String> law, Map<String, String> rules) {
        return Stream.concat(law.keySet().stream(), rules.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .filter(key -> !law.getOrDefault(key, "").equals(rules.get(key)))
                .map(key -> key + " law " + law.get(key) + " rules " + rules.get(key) + "; ")
                .collect(Collectors.joining());
    }
}
