package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.cases.TestRules;
import heng.decision.Decision;
import heng.intake.ApplicationReader;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A request as it is decided, and the same with facts made otherwise in its JSON: what a caller could do. */
final class Requests {
    private static final ApplicationReader READER = new ApplicationReader();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private Requests() {}

    static AssessHousehold assessment() {
        return new AssessHousehold(TestRules.book());
    }

    static Decision decided(JsonNode request) {
        return assessment().decide(READER.read(request, TODAY));
    }

    /** Why not, as the API says it. */
    static ArrayNode whyNot(JsonNode request) {
        Decision decision = decided(request);
        return WhyNotDocument.of(TestRules.book(), decision, new WhyNot(assessment()).of(decision));
    }

    /** The outcome of the scheme that another entry is about; null where it is not assessed. */
    static @Nullable String outcome(JsonNode request, JsonNode like) {
        return Requests.decided(request).schemes().stream()
                .filter(one -> one.scheme().name().equals(like.get("scheme").asString()))
                .filter(one -> Objects.equals(one.member(), like.get("member").asString(null)))
                .map(one -> one.outcome().name())
                .findFirst()
                .orElse(null);
    }

    /** The request with these facts as they would be; what is taken out of a list goes last. */
    static ObjectNode with(JsonNode request, Iterable<JsonNode> facts) {
        ObjectNode copy = (ObjectNode) request.deepCopy();
        facts.forEach(fact -> {
            if (!fact.get("to").isNull()) {
                put(copy, fact.get("path").asString(), fact.get("to"));
            }
        });
        java.util.List<String> out = new java.util.ArrayList<>();
        facts.forEach(fact -> {
            if (fact.get("to").isNull()) {
                out.add(fact.get("path").asString());
            }
        });
        out.sort(java.util.Comparator.comparingInt((String path) -> Integer.parseInt(last(path)))
                .reversed());
        out.forEach(path -> ((ArrayNode) holder(copy, path)).remove(Integer.parseInt(last(path))));
        return copy;
    }

    /** Puts a value at a pointer. */
    static void put(ObjectNode request, String path, JsonNode value) {
        if (holder(request, path) instanceof ArrayNode array) {
            int index = Integer.parseInt(last(path));
            if (index == array.size()) {
                array.add(value);
            } else {
                array.set(index, value);
            }
        } else {
            ((ObjectNode) holder(request, path)).set(last(path), value);
        }
    }

    private static JsonNode holder(JsonNode request, String path) {
        return request.at(path.substring(0, path.lastIndexOf('/')));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
