package heng.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request with its lists in another order, and the way back from its pointers to those of the first. */
record Reordered(ObjectNode request, List<String[]> pointers) {
    private static final List<String> LISTS = List.of(
            "/household/members",
            "/household/incomes",
            "/household/expenditures",
            "/household/assets",
            "/household/obligors",
            "/household/assistance",
            "/singlePersonApplicants",
            "/officialRecords");

    static Reordered of(ObjectNode request, Random random) {
        ObjectNode copy = request.deepCopy();
        List<String[]> pointers = new ArrayList<>();
        for (String list : LISTS) {
            if (copy.at(list) instanceof ArrayNode array) {
                shuffle(list, array, random, pointers);
            }
        }
        return new Reordered(copy, pointers);
    }

    private static void shuffle(String list, ArrayNode array, Random random, List<String[]> pointers) {
        List<Integer> order = new ArrayList<>();
        List<JsonNode> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            order.add(i);
            items.add(array.get(i));
        }
        Collections.shuffle(order, random);
        array.removeAll();
        for (int i = 0; i < order.size(); i++) {
            array.add(items.get(order.get(i)));
            pointers.add(new String[] {list + "/" + i, list + "/" + order.get(i)});
        }
    }

    /** The document with the pointers of the first request, every list sorted. */
    JsonNode restored(JsonNode node) {
        if (node.isArray()) {
            Map<String, JsonNode> items = new TreeMap<>();
            for (JsonNode item : node) {
                JsonNode restored = restored(item);
                items.put(restored + "#" + items.size(), restored);
            }
            return JsonNodeFactory.instance.arrayNode().addAll(items.values());
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.forEachEntry((name, value) -> object.set(name, restored(value)));
            return object;
        }
        return node.isString() ? JsonNodeFactory.instance.stringNode(pointer(node.asString())) : node;
    }

    private String pointer(String text) {
        for (String[] pair : pointers) {
            if (text.equals(pair[0]) || text.startsWith(pair[0] + "/")) {
                return pair[1] + text.substring(pair[0].length());
            }
        }
        return text;
    }
}
