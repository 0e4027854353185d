package heng.reference;

import heng.cases.TestRules;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One household decided by the law as the reference reads it and by the rules: where the two part. */
final class Comparison {
    private Comparison() {}

    /** Every outcome, finding and amount in which the two differ; empty where they agree. */
    static String difference(ObjectNode request) {
        ReferenceDecision expected = ReferenceEvaluator.evaluate(request);
        TestRules.Answer actual = TestRules.decide(request);
        if (expected.status() != actual.status())
            return "status " + expected.status() + " / " + actual.status() + " " + actual.document();
        return actual.status() == 200 ? difference(expected, actual.document()) : "";
    }

    private static String difference(ReferenceDecision expected, JsonNode document) {
        return parted("", expected.schemes(), outcomes(document))
                + parted("", expected.findings(), findings(document))
                + parted("", plain(expected.entitlements()), plain(amounts(document)))
                + parted("proposal ", marked(expected.proposals()), marked(proposals(document)));
    }

    private static Map<String, String> outcomes(JsonNode document) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (JsonNode scheme : document.get("schemes"))
            outcomes.put(key(scheme), scheme.get("outcome").asString());
        return outcomes;
    }

    private static Map<String, String> findings(JsonNode document) {
        Map<String, String> findings = new LinkedHashMap<>();
        for (JsonNode scheme : document.get("schemes"))
            for (JsonNode finding : scheme.get("findings"))
                findings.put(
                        key(scheme) + "/" + finding.get("condition").asString(),
                        finding.get("outcome").asString());
        return findings;
    }

    private static Map<String, BigDecimal> amounts(JsonNode document) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (JsonNode one : document.get("entitlements"))
            amounts.put(
                    one.get("scheme").asString() + "/" + one.get("kind").asString() + "/" + members(one),
                    one.get("monthlyAmount").decimalValue());
        return amounts;
    }

    private static Set<String> proposals(JsonNode document) {
        return document.path("proposals")
                .valueStream()
                .map(one -> String.join(
                        "/",
                        one.get("kind").asString(),
                        one.get("scheme").asString(),
                        members(one),
                        one.get("hearFirst").asString()))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> marked(Set<String> proposals) {
        return proposals.stream().collect(Collectors.toMap(one -> one, one -> "made"));
    }

    private static String key(JsonNode scheme) {
        boolean household = scheme.get("scope").asString().equals("HOUSEHOLD");
        return scheme.get("scheme").asString() + "/"
                + (household ? "HOUSEHOLD" : scheme.get("member").asString());
    }

    private static String members(JsonNode owner) {
        return owner.get("members").valueStream().map(JsonNode::asString).collect(Collectors.joining(","));
    }

    private static Map<String, String> plain(Map<String, BigDecimal> amounts) {
        Map<String, String> plain = new LinkedHashMap<>();
        amounts.forEach((key, amount) -> plain.put(key, amount.setScale(2).toPlainString()));
        return plain;
    }

    private static String parted(String what, Map<String, String> law, Map<String, String> rules) {
        return Stream.concat(law.keySet().stream(), rules.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .filter(key -> !law.getOrDefault(key, "").equals(rules.get(key)))
                .map(key -> what + key + " law " + law.get(key) + " rules " + rules.get(key) + "; ")
                .collect(Collectors.joining());
    }
}
