package heng.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Looks into a decision as the expectations of a case do, for example {@code scheme:LOW_INCOME_MARGINAL/HOUSEHOLD}. */
final class Probe {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Probe() {}

    static JsonNode of(String probe, Answer answer) {
        if (probe.equals("status")) {
            return JSON.numberNode(answer.status());
        }
        JsonNode document = answer.document();
        String rest = probe.substring(probe.indexOf(':') + 1);
        if (probe.startsWith("scheme:")) {
            JsonNode scheme = scheme(document, rest);
            return scheme == null ? JSON.nullNode() : scheme.get("outcome");
        }
        if (probe.startsWith("finding:")) {
            return finding(document, rest);
        }
        if (probe.startsWith("entitlement:") || probe.startsWith("from:")) {
            return entitlement(document, rest, probe.startsWith("from:"));
        }
        if (probe.startsWith("missing:")) {
            boolean named = false;
            for (JsonNode missing : document.path("missing")) {
                named |= missing.get("path").asString().equals(rest);
            }
            return JSON.booleanNode(named);
        }
        JsonNode found = document.at("/" + probe.replace('.', '/'));
        return found.isMissingNode() ? JSON.nullNode() : found;
    }

    private static @Nullable JsonNode scheme(JsonNode document, String nameAndWho) {
        String[] parts = nameAndWho.split("/");
        for (JsonNode scheme : document.path("schemes")) {
            boolean household = scheme.get("scope").asString().equals("HOUSEHOLD");
            String who = household ? "HOUSEHOLD" : scheme.get("member").asString();
            if (scheme.get("scheme").asString().equals(parts[0]) && who.equals(parts[1])) {
                return scheme;
            }
        }
        return null;
    }

    private static JsonNode finding(JsonNode document, String rest) {
        JsonNode scheme = scheme(document, rest);
        String condition = rest.split("/")[2];
        if (scheme != null) {
            for (JsonNode finding : scheme.get("findings")) {
                if (finding.get("condition").asString().equals(condition)) {
                    return finding.get("outcome");
                }
            }
        }
        return JSON.nullNode();
    }

    private static JsonNode entitlement(JsonNode document, String rest, boolean from) {
        String[] parts = rest.split("/");
        List<JsonNode> hits = new ArrayList<>();
        for (JsonNode entitlement : document.path("entitlements")) {
            boolean member = parts.length < 3;
            for (JsonNode id : entitlement.get("members")) {
                member |= parts.length == 3 && id.asString().equals(parts[2]);
            }
            if (member
                    && entitlement.get("scheme").asString().equals(parts[0])
                    && entitlement.get("kind").asString().equals(parts[1])) {
                hits.add(entitlement);
            }
        }
        if (hits.isEmpty()) {
            return JSON.nullNode();
        }
        return from
                ? hits.get(0).get("from")
                : JSON.numberNode(hits.stream()
                        .map(hit -> hit.get("monthlyAmount").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Numbers by value, everything else as it stands. */
    static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.equals(actual) || expected.asString("").equals(actual.asString("-"));
    }
}
