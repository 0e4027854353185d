package heng.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Looks into a decision as the expectations of a case do, for example {@code scheme:LOW_INCOME_MARGINAL/HOUSEHOLD}. */
final class Probe {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Probe() {}

    static JsonNode of(String probe, Answer answer) {
        if (probe.equals("status")) {
            return answer.told();
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
        if (probe.startsWith("announced:")) {
            return announced(document, rest);
        }
        return path(document, List.of(probe.split("\\.")));
    }

    /** What stands at the end of a path; a star stands for every entry of a list, and gives a list. */
    private static JsonNode path(JsonNode from, List<String> path) {
        if (path.isEmpty()) {
            return from;
        }
        List<String> rest = path.subList(1, path.size());
        if (path.get(0).equals("*")) {
            ArrayNode each = JSON.arrayNode();
            from.forEach(entry -> each.add(path(entry, rest)));
            return each;
        }
        JsonNode next = from.at("/" + path.get(0));
        return next.isMissingNode() ? JSON.nullNode() : path(next, rest);
    }

    /** Whose value of a parameter the findings and payments state, and since when: {@code 640100/2023-08-01}. */
    private static JsonNode announced(JsonNode document, String parameter) {
        List<JsonNode> stating = new ArrayList<>();
        document.path("schemes").forEach(scheme -> scheme.path("findings").forEach(stating::add));
        document.path("entitlements").forEach(stating::add);
        for (JsonNode one : stating) {
            for (JsonNode value : one.path("values")) {
                if (value.path("parameter").asString("").equals(parameter)) {
                    return JSON.stringNode(value.path("place").asString("") + "/"
                            + value.path("from").asString(""));
                }
            }
        }
        return JSON.nullNode();
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
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            return IntStream.range(0, expected.size()).allMatch(i -> same(expected.get(i), actual.get(i)));
        }
        return expected.equals(actual) || expected.asString("").equals(actual.asString("-"));
    }
}
