package heng.inquiry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** One fact made otherwise, at its JSON pointer. */
sealed interface Edit {

    String pointer();

    /** Changes the tree. */
    void apply(ObjectNode tree);

    /** What a fact becomes; null where it is taken out. */
    @Nullable
    JsonNode after(JsonNode before);

    /** Another value; at the end of a list, one more element. */
    record Put(String pointer, JsonNode value) implements Edit {
        @Override
        public void apply(ObjectNode tree) {
            JsonNode holder = Edit.holder(tree, pointer);
            if (holder instanceof ObjectNode object) {
                object.set(Edit.last(pointer), value);
            } else if (holder instanceof ArrayNode array) {
                int index = Integer.parseInt(Edit.last(pointer));
                if (index == array.size()) {
                    array.add(value);
                } else {
                    array.set(index, value);
                }
            }
        }

        @Override
        public JsonNode after(JsonNode before) {
            return value;
        }
    }

    /** A figure so much lower than it is. */
    record Lower(String pointer, BigDecimal by) implements Edit {
        @Override
        public void apply(ObjectNode tree) {
            ((ObjectNode) Edit.holder(tree, pointer)).set(Edit.last(pointer), after(tree.at(pointer)));
        }

        @Override
        public JsonNode after(JsonNode before) {
            return DecimalNode.valueOf(before.decimalValue().subtract(by));
        }
    }

    /** An element of a list that is not there any more. */
    record Remove(String pointer) implements Edit {
        @Override
        public void apply(ObjectNode tree) {
            ((ArrayNode) Edit.holder(tree, pointer)).remove(index());
        }

        @Override
        public @Nullable JsonNode after(JsonNode before) {
            return null;
        }

        int index() {
            return Integer.parseInt(Edit.last(pointer));
        }
    }

    private static JsonNode holder(ObjectNode tree, String pointer) {
        return tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
