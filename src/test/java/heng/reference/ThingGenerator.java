package heng.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Homes and vehicles on the registers: those declared, fewer, more, or another area or use. */
record ThingGenerator(Chance chance, ObjectNode request, BiFunction<String, String, ObjectNode> record) {
    private static final List<String> USES = List.of(
            "PRIVATE",
            "ONLY_LIVELIHOOD",
            "PRODUCTION",
            "DISABILITY_MOBILITY",
            "ILLNESS_OR_CARE_TRAVEL",
            "LOST_NOT_DEREGISTERED");

    /** All of one return, so that they are of one agency, member and day. */
    void fill() {
        String kind = chance.of("HOME", "HOME", "MOTOR_VEHICLE", "MOTOR_VEHICLE", "LARGE_FARM_MACHINE");
        String member = request.at("/household/members/0/id").asString();
        ObjectNode sample = record.apply(member, "ASSET:" + kind);
        List<JsonNode> declared = request.path("household")
                .path("assets")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .toList();
        int way = declared.isEmpty() ? 2 : chance.between(0, 3);
        List<JsonNode> kept = way == 3 ? declared.subList(0, declared.size() - 1) : declared;
        if (kept.isEmpty()) {
            fresh(sample.putObject("asset").put("kind", kind), kind);
            return;
        }
        for (int i = 0; i < kept.size(); i++) {
            ObjectNode target = i == 0 ? sample : again(sample);
            target.set("asset", registered(kept.get(i), kind, way == 1 && i == 0));
        }
        if (way == 2) fresh(again(sample).putObject("asset").put("kind", kind), kind);
    }

    private ObjectNode again(ObjectNode sample) {
        ObjectNode copy = sample.deepCopy();
        copy.remove("asset");
        request.withArray("officialRecords").add(copy);
        return copy;
    }

    private ObjectNode registered(JsonNode declared, String kind, boolean different) {
        ObjectNode thing = (ObjectNode) declared.deepCopy();
        if (kind.equals("HOME")) {
            boolean open = !declared.path("builtArea").isNumber();
            if (open || different) thing.put("builtArea", area());
            if (chance.percent(50)) thing.remove("usableArea");
            else if (different) thing.put("usableArea", area());
        } else if (different || !declared.path("use").isString()) thing.put("use", chance.of(USES));
        return thing;
    }

    private void fresh(ObjectNode thing, String kind) {
        if (!kind.equals("HOME")) {
            if (chance.percent(90)) thing.put("use", chance.of(USES));
        } else if (chance.percent(90))
            thing.put("builtArea", area()).put("usableArea", chance.upTo(new BigDecimal("60")));
    }

    private BigDecimal area() {
        return chance.upTo(new BigDecimal("130"));
    }
}
