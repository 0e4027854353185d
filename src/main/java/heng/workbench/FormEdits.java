package heng.workbench;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays the fields a person changed over the JSON text; fields left as they were change nothing. */
final class FormEdits {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern NUMERIC = Pattern.compile(".*/(amount|builtArea|grade)");

    private FormEdits() {}

    /** Changes the tree by those fields that differ from what the form showed at first. */
    static void apply(JsonNode shown, ObjectNode tree, Map<String, String> fields) {
        fields.forEach((name, value) -> {
            if (name.startsWith("/") && !Field.value(shown, name).equals(value.strip())) {
                set(tree, name, value.strip());
            } else if (name.startsWith("list:")) {
                state(shown, tree, name.substring(5), value);
            }
        });
        for (String list : new String[] {"members", "incomes", "expenditures", "assets"}) {
            if (tree.at("/household/" + list) instanceof ArrayNode rows) {
                String key = list.equals("members") ? "relation" : "kind";
                String at = "/household/" + list + "/";
                for (int i = rows.size() - 1; i >= 0; i--) {
                    boolean cleared = shown.at(at + i).isObject() && "".equals(fields.get(at + i + "/" + key));
                    if (saysNothing(rows.get(i)) || cleared && !rows.get(i).has(key)) {
                        rows.remove(i);
                    }
                }
            }
        }
    }

    /** A blank row says nothing; one with an amount but no kind is kept, so that the fault is named. */
    private static boolean saysNothing(JsonNode row) {
        return row.isEmpty() || row.size() == 1 && row.has("per");
    }

    private static void state(JsonNode shown, ObjectNode tree, String pointer, String value) {
        boolean stated = value.equals("true");
        if (stated != shown.at(pointer).isArray() && tree.get("household") instanceof ObjectNode household) {
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (!stated) {
                household.remove(name);
            } else if (!household.path(name).isArray()) {
                household.putArray(name);
            }
        }
    }

    private static void set(ObjectNode tree, String pointer, String value) {
        String[] steps = pointer.substring(1).split("/");
        JsonNode node = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            node = child(node, steps[i], steps[i + 1].matches("\\d+"));
        }
        if (!(node instanceof ObjectNode parent)) {
            return;
        }
        String name = steps[steps.length - 1];
        if (value.isEmpty()) {
            parent.remove(name);
            if (parent.isEmpty()
                    && tree.at(pointer.substring(0, pointer.lastIndexOf("/"))) == parent
                    && name.matches("kind|grade")
                    && tree.at(up(up(pointer))) instanceof ObjectNode owner) {
                owner.remove("disability");
            }
        } else if (value.equals("true") || value.equals("false")) {
            parent.put(name, Boolean.parseBoolean(value));
        } else if (NUMERIC.matcher(pointer).matches() && NUMBER.matcher(value).matches()) {
            parent.put(name, new BigDecimal(value));
        } else {
            parent.put(name, value);
        }
    }

    private static String up(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static JsonNode child(JsonNode node, String step, boolean list) {
        if (node instanceof ArrayNode array && step.matches("\\d{1,4}")) {
            int index = Integer.parseInt(step);
            return index < array.size() ? array.get(index) : array.addObject();
        }
        if (node instanceof ObjectNode object) {
            JsonNode next = object.path(step);
            return next.isContainer() ? next : list ? object.putArray(step) : object.putObject(step);
        }
        return node;
    }
}
