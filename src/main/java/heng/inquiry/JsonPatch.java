package heng.inquiry;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Patch (RFC 6902): the operations one after the other, all of them or none. */
public final class JsonPatch {
    private static final int MOST_OPERATIONS = 1_000;
    private static final int MOST_NODES = 200_000;
    private static final int DEEPEST = 64;

    private JsonNode document;

    private JsonPatch(JsonNode document) {
        this.document = document;
    }

    /**
     * What becomes of a document; the one given stays as it is.
     *
     * @throws PatchFault naming the operation that is none, or cannot be carried out
     */
    public static JsonNode apply(JsonNode document, JsonNode operations) {
        if (!operations.isArray()) {
            throw PatchFault.malformed(-1, "", "应为一组操作（JSON 数组）", "Must be an array of operations");
        }
        if (operations.size() > MOST_OPERATIONS) {
            throw PatchFault.malformed(-1, "", "操作不能超过 1000 个", "No more than 1000 operations");
        }
        JsonPatch patch = new JsonPatch(document.deepCopy());
        int index = 0;
        for (JsonNode operation : operations) {
            patch.carryOut(PatchOperation.read(operation, index++));
        }
        return patch.document;
    }

    private void carryOut(PatchOperation one) {
        switch (one.op()) {
            case "add" -> add(one, one.value().deepCopy());
            case "remove" -> remove(one, one.path());
            case "replace" -> replace(one);
            case "move" -> move(one);
            case "copy" -> add(one, target(one, one.from()).deepCopy());
            default -> test(one);
        }
    }

    private void add(PatchOperation one, JsonNode value) {
        if (JsonTrees.depth(value) + one.path().tokens().size() > DEEPEST
                || JsonTrees.nodes(value) + JsonTrees.nodes(document) > MOST_NODES) {
            throw PatchFault.failed(one, "/path", "修改以后的文档过大或者嵌套过深", "The document would grow too large or too deep");
        }
        if (one.path().isRoot()) {
            document = value;
            return;
        }
        JsonNode parent = parent(one, one.path());
        if (parent instanceof ObjectNode object) {
            object.set(one.path().last(), value);
        } else if (parent instanceof ArrayNode array) {
            array.insert(one.path().last().equals("-") ? array.size() : index(one, one.path(), array.size()), value);
        } else {
            throw missing(one, one.path());
        }
    }

    private JsonNode remove(PatchOperation one, PatchPointer at) {
        JsonNode removed = target(one, at);
        if (at.isRoot()) {
            throw PatchFault.failed(one, "/path", "不能删除整个文档", "The whole document cannot be removed");
        }
        JsonNode parent = parent(one, at);
        if (parent instanceof ObjectNode object) {
            object.remove(at.last());
        } else if (parent instanceof ArrayNode array) {
            array.remove(index(one, at, array.size() - 1));
        }
        return removed;
    }

    private void replace(PatchOperation one) {
        target(one, one.path());
        if (!one.path().isRoot() && parent(one, one.path()) instanceof ArrayNode array) {
            array.set(index(one, one.path(), array.size() - 1), one.value().deepCopy());
        } else {
            add(one, one.value().deepCopy());
        }
    }

    private void move(PatchOperation one) {
        JsonNode moved = target(one, one.from());
        if (one.from().equals(one.path())) {
            return;
        }
        if (one.from().contains(one.path())) {
            throw PatchFault.failed(one, "/path", "不能移到自身里面", "A value cannot be moved into itself");
        }
        remove(one, one.from());
        add(one, moved);
    }

    private void test(PatchOperation one) {
        if (!JsonTrees.same(target(one, one.path()), one.value())) {
            throw PatchFault.failed(
                    one, "/value", "该处的值与 test 操作给出的不同", "The value there is not the one that is tested for");
        }
    }

    private JsonNode target(PatchOperation one, PatchPointer at) {
        JsonNode node = document;
        for (String token : at.tokens()) {
            node = child(one, at, node, token);
        }
        return node;
    }

    private JsonNode parent(PatchOperation one, PatchPointer at) {
        JsonNode node = document;
        for (String token : at.tokens().subList(0, at.tokens().size() - 1)) {
            node = child(one, at, node, token);
        }
        return node;
    }

    private static JsonNode child(PatchOperation one, PatchPointer at, JsonNode node, String token) {
        JsonNode child = node instanceof ArrayNode array
                ? array.get(index(one, at, token, array.size() - 1))
                : node.isObject() ? node.get(token) : null;
        if (child == null) {
            throw missing(one, at);
        }
        return child;
    }

    private static int index(PatchOperation one, PatchPointer at, int last) {
        return index(one, at, at.last(), last);
    }

    private static int index(PatchOperation one, PatchPointer at, String token, int last) {
        boolean number = token.matches("0|[1-9][0-9]{0,8}");
        if (!number || Integer.parseInt(token) > last) {
            throw missing(one, at);
        }
        return Integer.parseInt(token);
    }

    private static PatchFault missing(PatchOperation one, PatchPointer at) {
        String field = at == one.path() ? "/path" : "/from";
        return PatchFault.failed(one, field, "文档中没有这个位置", "There is no such place in the document");
    }
}
