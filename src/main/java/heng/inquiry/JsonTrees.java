package heng.inquiry;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether two JSON values are the same, and how large one is. */
final class JsonTrees {
    private JsonTrees() {}

    /** Equal as JSON is: numbers by their value, objects whatever the order of their members. */
    static boolean same(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return number(left).compareTo(number(right)) == 0;
        }
        if (left.size() != right.size() || left.getNodeType() != right.getNodeType()) {
            return false;
        }
        if (left.isObject()) {
            for (Map.Entry<String, JsonNode> one : left.properties()) {
                JsonNode other = right.get(one.getKey());
                if (other == null || !same(one.getValue(), other)) {
                    return false;
                }
            }
            return true;
        }
        if (left.isArray()) {
            Iterator<JsonNode> others = right.iterator();
            for (JsonNode one : left) {
                if (!same(one, others.next())) {
                    return false;
                }
            }
            return true;
        }
        return left.equals(right);
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }

    static int depth(JsonNode node) {
        int deepest = 0;
        for (JsonNode child : node) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + 1;
    }

    static int nodes(JsonNode node) {
        int count = 1;
        for (JsonNode child : node) {
            count += nodes(child);
        }
        return count;
    }
}
