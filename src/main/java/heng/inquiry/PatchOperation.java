package heng.inquiry;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One operation of a JSON Patch, as it was read.
 *
 * @param from where a move or copy takes from; the root for others
 * @param value what is added, put or tested for; null for others
 */
record PatchOperation(int index, String op, PatchPointer path, PatchPointer from, JsonNode value) {
    private static final Set<String> WITH_VALUE = Set.of("add", "replace", "test");
    private static final Set<String> WITH_FROM = Set.of("move", "copy");
    private static final PatchPointer ROOT = new PatchPointer(List.of());

    /** Members that an operation does not define are ignored, as the RFC says. */
    static PatchOperation read(JsonNode node, int index) {
        if (!node.isObject()) {
            throw PatchFault.malformed(index, "", "每个操作应为一个对象", "An operation must be an object");
        }
        JsonNode op = node.get("op");
        String name = op == null || !op.isString() ? "" : op.asString();
        if (!WITH_VALUE.contains(name) && !WITH_FROM.contains(name) && !name.equals("remove")) {
            throw PatchFault.malformed(
                    index,
                    "/op",
                    "op 应为 add、remove、replace、move、copy、test 之一",
                    "op must be add, remove, replace, move, copy or test");
        }
        PatchPointer path = pointer(node, "path", index);
        PatchPointer from = WITH_FROM.contains(name) ? pointer(node, "from", index) : ROOT;
        JsonNode value = node.get("value");
        if (value == null && WITH_VALUE.contains(name)) {
            throw PatchFault.malformed(index, "/value", "这个操作要有 value", "This operation needs a value");
        }
        return new PatchOperation(index, name, path, from, value == null ? JsonNodeFactory.instance.nullNode() : value);
    }

    private static PatchPointer pointer(JsonNode node, String field, int index) {
        JsonNode text = node.get(field);
        PatchPointer pointer = text == null || !text.isString() ? null : PatchPointer.read(text.asString());
        if (pointer == null) {
            throw PatchFault.malformed(
                    index, "/" + field, field + " 应为 JSON 指针（RFC 6901）", field + " must be a JSON Pointer (RFC 6901)");
        }
        return pointer;
    }
}
