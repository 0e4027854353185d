package heng.workbench;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One fact on the form; its name is the JSON pointer of the fact.
 *
 * @param type the kind of input: date, text or select
 */
record Field(String pointer, String label, String type, String value, List<Option> options) {
    static Field input(JsonNode tree, String pointer, String label, String type) {
        return new Field(pointer, label, type, value(tree, pointer), List.of());
    }

    static Field choice(JsonNode tree, String pointer, String label, List<Option> options) {
        return new Field(pointer, label, "select", value(tree, pointer), options);
    }

    /** What the form shows for this fact: nothing where it is left out or not known. */
    static String value(JsonNode tree, String pointer) {
        JsonNode node = tree.at(pointer);
        return node.isValueNode() && !node.isNull() ? node.asString() : "";
    }
}
