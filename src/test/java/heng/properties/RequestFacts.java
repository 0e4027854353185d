package heng.properties;

import heng.schema.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a request by its schema: each that may be null, whether it is stated, null or left out. */
final class RequestFacts {
    private static final JsonNode SCHEMA =
            JsonSchema.named("evaluation-request").node();

    /** By these a scheme is asked for; left out or null, it is not. */
    private static final Set<String> ASKING = Set.of("/emergency", "/priceIndex", "/singlePersonApplicants");

    /** Their null is read as a word of its own: of the household, of all, not begun, nothing since it was granted. */
    private static final Pattern NULL_SAYS_SOMETHING = Pattern.compile(String.join(
            "|",
            "/household/expenditures/\\d+/member",
            "/household/assistance/\\d+/members",
            "/household/assistance/\\d+/phaseOutSince",
            "/household/incomeRise",
            "/officialRecords.*"));

    /** One fact: the object that has it or could have it, and what the schema says of it. */
    record Fact(String pointer, ObjectNode owner, String name, JsonNode schema) {
        boolean stated() {
            return owner.hasNonNull(name);
        }

        boolean given() {
            return owner.has(name);
        }

        /** A refusal takes figures away; forgetting it may give them back where the law of the day asks for no consent. */
        boolean refusesConsent() {
            return name.equals("consent") && stated() && !owner.get(name).asBoolean();
        }
    }

    private final List<Fact> facts = new ArrayList<>();

    private RequestFacts() {}

    /** Every fact that may be null, of all objects the request has. */
    static List<Fact> of(ObjectNode request) {
        RequestFacts found = new RequestFacts();
        found.walk("", request, SCHEMA);
        return found.facts;
    }

    private void walk(String pointer, JsonNode node, JsonNode schema) {
        JsonNode shape = resolved(schema);
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), shape.path("items"));
            }
        } else if (node instanceof ObjectNode owner) {
            shape.path("properties").forEachEntry((name, property) -> {
                property(pointer + "/" + name, owner, name, resolved(property));
            });
        }
    }

    private void property(String pointer, ObjectNode owner, String name, JsonNode schema) {
        if (NULL_SAYS_SOMETHING.matcher(pointer).matches()) {
            return;
        }
        boolean nullable = schema.path("type")
                .valueStream()
                .anyMatch(type -> type.asString("").equals("null"));
        if (nullable && !ASKING.contains(pointer)) {
            facts.add(new Fact(pointer, owner, name, schema));
        }
        if (owner.hasNonNull(name)) {
            walk(pointer, owner.get(name), schema);
        }
    }

    static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? SCHEMA.at(schema.get("$ref").asString().substring(1)) : schema;
    }
}
