package heng.fuzz;

import heng.reference.Households;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as the schemas of a description of an interface allow them. */
final class Grammar {
    /** Stands wherever a free word may: it must come out nowhere. */
    static final String CANARY = "canaria";

    /** The same as a number of a person. */
    static final String CANARY_NUMBER = "64010419850201777X";

    static final List<String> WORDS = List.of(
            CANARY,
            CANARY_NUMBER,
            "640104",
            "640221",
            "999999",
            "2025-06-15",
            "2024-02-29",
            "2025-02-30",
            "2019-01-01",
            "0000-01-01",
            "9999-12-31",
            "2025-06",
            "0b7b5a0e-5a3c-4e1f-9d57-3f1f6a1c2d3e",
            "sha256:" + "0".repeat(64),
            "SUBSISTENCE_ALLOWANCE",
            "CONFIRMED",
            "URBAN",
            "why-not",
            "questions,plan",
            "until,unit",
            "/household/incomes/0/amount",
            "true",
            "0.5",
            "3",
            "-1",
            "99999999999999999999");
    private static final Set<String> IDS =
            Set.of("id", "member", "members", "supports", "singlePersonApplicants", "discrepancy");
    private static final JsonNodeFactory MAKE = new JsonMapper().getNodeFactory();

    private final JsonNode description;

    Grammar(JsonNode description) {
        this.description = description;
    }

    /** A value of a schema. */
    JsonNode value(JsonNode schema, Chance chance) {
        return value(schema, "", chance);
    }

    private JsonNode value(JsonNode given, String name, Chance chance) {
        String reference = given.path("$ref").asString("");
        if (reference.endsWith("/EvaluationRequest") && !chance.oneIn(3)) {
            return named(Households.generated(chance.below(1_000_000)), chance);
        }
        JsonNode schema = reference.isEmpty() ? given : description.at(reference.substring(1));
        if (schema.has("enum")) {
            return schema.get("enum").get(chance.below(schema.get("enum").size()));
        }
        return switch (type(schema, chance)) {
            case "object" -> object(schema, chance);
            case "array" -> array(schema, name, chance);
            case "boolean" -> MAKE.booleanNode(chance.oneIn(2));
            case "integer" -> MAKE.numberNode((long) number(schema, chance));
            case "number" -> MAKE.numberNode(BigDecimal.valueOf(Math.round(number(schema, chance) * 100), 2));
            case "null" -> MAKE.nullNode();
            default -> MAKE.stringNode(word(schema, name, chance));
        };
    }

    private static String type(JsonNode schema, Chance chance) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.get(chance.oneIn(4) ? chance.below(type.size()) : 0).asString()
                : type.asString(schema.has("properties") ? "object" : "string");
    }

    private ObjectNode object(JsonNode schema, Chance chance) {
        ObjectNode object = MAKE.objectNode();
        Set<String> required = schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .collect(java.util.stream.Collectors.toSet());
        schema.path("properties").properties().forEach(one -> {
            if (required.contains(one.getKey()) ? !chance.oneIn(50) : chance.oneIn(3)) {
                object.set(one.getKey(), value(one.getValue(), one.getKey(), chance));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, String name, Chance chance) {
        ArrayNode array = MAKE.arrayNode();
        for (int i = schema.path("minItems").asInt(0) + chance.below(3); i > 0; i--) {
            array.add(value(schema.path("items"), name, chance));
        }
        return array;
    }

    private static double number(JsonNode schema, Chance chance) {
        double least =
                schema.path("minimum").asDouble(schema.path("exclusiveMinimum").asDouble(0));
        double most = schema.path("maximum").asDouble(9_999);
        double near = Math.min(most, least + 3_000);
        return switch (chance.below(8)) {
            case 0 -> least;
            case 1 -> most > 10_000 ? near : most;
            case 2 -> least - 1;
            default -> least + (near - least) * chance.numbers().nextDouble();
        };
    }

    private static String word(JsonNode schema, String name, Chance chance) {
        if (IDS.contains(name)) {
            return "m" + (1 + chance.below(3));
        }
        if (schema.path("format").asString("").equals("date") && !chance.oneIn(10)) {
            return String.format("%d-%02d-%02d", 1930 + chance.below(100), 1 + chance.below(12), 1 + chance.below(28));
        }
        String pattern = schema.path("pattern").asString("");
        List<String> fit = pattern.isEmpty()
                ? List.of()
                : WORDS.stream()
                        .filter(word -> Pattern.compile(pattern).matcher(word).find())
                        .toList();
        return fit.isEmpty() ? CANARY : chance.of(fit);
    }

    private static ObjectNode named(ObjectNode application, Chance chance) {
        if (chance.oneIn(2) && application.at("/household/members/0") instanceof ObjectNode member) {
            member.put("name", CANARY).put("identityNumber", CANARY_NUMBER);
        }
        return application;
    }
}
