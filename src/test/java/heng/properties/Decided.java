package heng.properties;

import heng.cases.Answer;
import heng.cases.TestRules;
import heng.decision.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A decision's document, looked at by scheme, finding and entitlement. */
record Decided(JsonNode document) {
    /** The decision of a request that can be decided. */
    static Decided of(JsonNode request) {
        Answer answer = TestRules.decide(request);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.document() + "\n" + request);
        }
        return new Decided(answer.document());
    }

    /** The same before it is written down, with its amounts unrounded. */
    static Decision decision(JsonNode request) {
        return TestRules.decision(request);
    }

    /** {@code SCHEME/HOUSEHOLD} or {@code SCHEME/member} with its outcome. */
    Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        document.get("schemes").forEach(scheme -> outcomes.put(key(scheme), text(scheme, "outcome")));
        return outcomes;
    }

    /** The outcome of one scheme; empty where it is not assessed. */
    String outcome(String key) {
        return outcomes().getOrDefault(key, "");
    }

    /** The scheme that takes precedence over this one. */
    String by(String key) {
        return document.get("schemes")
                .valueStream()
                .filter(scheme -> key(scheme).equals(key))
                .map(scheme -> scheme.path("excludedBy").asString(""))
                .findFirst()
                .orElse("");
    }

    /** Every finding, those of the phase-out included, as {@code SCHEME/who/condition} with its answer. */
    Map<String, String> findings() {
        Map<String, String> findings = new LinkedHashMap<>();
        document.get("schemes").forEach(scheme -> add(findings, key(scheme), scheme));
        add(findings, "phaseOut", document.get("phaseOut"));
        return findings;
    }

    private static void add(Map<String, String> findings, String key, JsonNode from) {
        from.get("findings")
                .forEach(finding -> findings.put(key + "/" + text(finding, "condition"), text(finding, "outcome")));
    }

    /** The figure of every finding, under the finding's name. */
    Map<String, JsonNode> figures() {
        Map<String, JsonNode> figures = new LinkedHashMap<>();
        document.get("schemes")
                .forEach(scheme -> scheme.get("findings")
                        .forEach(finding ->
                                figures.put(key(scheme) + "/" + text(finding, "condition"), finding.get("actual"))));
        return figures;
    }

    /** Every entitlement under {@code SCHEME/KIND/who}. */
    Map<String, JsonNode> entitlements() {
        Map<String, JsonNode> entitlements = new LinkedHashMap<>();
        Map<String, String> outcomes = outcomes();
        for (JsonNode entitlement : document.get("entitlements")) {
            List<String> members = members(entitlement);
            String scheme = text(entitlement, "scheme");
            String kind = text(entitlement, "kind");
            String first = members.isEmpty() ? "" : members.get(0);
            boolean own = members.size() == 1 && "CONFIRMED".equals(outcomes.get(scheme + "/" + first));
            boolean share = kind.equals("CATEGORICAL_SUPPLEMENT");
            entitlements.put(scheme + "/" + kind + "/" + (own || share ? first : "HOUSEHOLD"), entitlement);
        }
        return entitlements;
    }

    /** JSON pointers of the facts that are asked for. */
    List<String> missing() {
        return document.get("missing")
                .valueStream()
                .map(missing -> text(missing, "path"))
                .toList();
    }

    static List<String> members(JsonNode entitlement) {
        List<String> members = new ArrayList<>();
        entitlement.get("members").forEach(member -> members.add(member.asString()));
        return members;
    }

    static String key(JsonNode scheme) {
        boolean household = text(scheme, "scope").equals("HOUSEHOLD");
        return text(scheme, "scheme") + "/" + (household ? "HOUSEHOLD" : text(scheme, "member"));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
