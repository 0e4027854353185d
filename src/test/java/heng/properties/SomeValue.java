package heng.properties;

import heng.reference.Households;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Some value for a fact that is not known: any that the schema allows, amounts near the lines that the law draws. */
record SomeValue(ObjectNode request, SplittableRandom random) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> LISTS = Set.of("incomes", "expenditures", "assets", "obligors", "assistance");
    private static final List<String> YUAN =
            List.of(("0 0 0.01 90 345 379.99 380 510 649.99 650 690 740 1035 1379.99 1380 2070 2070.01 3105 6210 12420 "
                            + "23400 24840.01 74520 200000")
                    .split(" "));
    private static final List<String> METRES = List.of("9 14.9 15 29.9 30 45 59.9 60 89.9 90 140 200".split(" "));
    private static final List<String> RATIOS = List.of("0 0.0299 0.03 0.0349 0.035 0.057 0.06 0.2".split(" "));
    private static final int DAYS = 33_000;

    /**
     * A value for the fact, never null. Consent is given, because refusing it takes away what was known; what has a
     * grade is a disability.
     */
    JsonNode of(RequestFacts.Fact fact) {
        if (fact.name().equals("consent")) return JSON.booleanNode(true);
        return LISTS.contains(fact.name()) ? borrowed(fact.name()) : any(fact.name(), fact.schema());
    }

    private JsonNode any(String name, JsonNode said) {
        JsonNode schema = RequestFacts.resolved(said);
        Set<String> types = Set.copyOf(
                schema.get("type").isArray()
                        ? schema.get("type")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()
                        : List.of(schema.get("type").asString()));
        if (schema.has("enum")) return choice(name, schema.get("enum"));
        if (types.contains("boolean")) return JSON.booleanNode(random.nextBoolean());
        if (types.contains("integer")) return JSON.numberNode(random.nextInt(1, 5));
        if (types.contains("number")) return number(schema.get("maximum").asDouble());
        if (types.contains("array")) return list(schema.get("items"));
        if (types.contains("object")) return object(schema);
        return schema.path("format").asString("").equals("date") ? day(name) : member();
    }

    private JsonNode choice(String name, JsonNode choices) {
        List<JsonNode> stated = choices.valueStream()
                .filter(choice -> !choice.isNull())
                .filter(choice -> !name.equals("kind") || !choice.asString().equals("NONE"))
                .toList();
        return stated.get(random.nextInt(stated.size()));
    }

    private JsonNode number(double most) {
        List<String> choices = most > 1_000_000 ? YUAN : most > 100 ? METRES : RATIOS;
        return JSON.numberNode(new BigDecimal(choices.get(random.nextInt(choices.size()))));
    }

    private JsonNode list(JsonNode items) {
        ArrayNode list = JSON.arrayNode();
        for (int i = random.nextInt(2); i > 0; i--) list.add(any("", items));
        return list;
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.get("properties").forEachEntry((name, property) -> object.set(name, any(name, property)));
        return object;
    }

    private JsonNode day(String name) {
        LocalDate asOf = LocalDate.parse(request.get("asOf").asString());
        int days = name.equals("birthDate") ? random.nextInt(DAYS) : random.nextInt(1, 2_000);
        return JSON.stringNode(asOf.minusDays(days).toString());
    }

    private JsonNode member() {
        JsonNode members = request.at("/household/members");
        return members.get(random.nextInt(members.size())).get("id");
    }

    /** A whole list as another household states it, of people of this one. */
    private JsonNode borrowed(String name) {
        ArrayNode list = JSON.arrayNode();
        if (random.nextInt(3) == 0) return list;
        JsonNode other = Households.generated(random.nextLong(1_000_000)).at("/household/" + name);
        other.forEach(item -> {
            ObjectNode mine = (ObjectNode) item.deepCopy();
            if (mine.has("member")) mine.set("member", member());
            if (mine.has("supports")) mine.putArray("supports").add(member());
            if (mine.has("members")) mine.remove("members");
            list.add(mine);
        });
        return list;
    }
}
