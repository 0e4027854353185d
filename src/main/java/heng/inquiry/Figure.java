package heng.inquiry;

import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One figure of an application, by its place: a number, or one that is not stated yet. */
final class Figure {
    private final JsonNode application;
    private final PatchPointer pointer;
    private final String text;

    private Figure(JsonNode application, PatchPointer pointer, String text) {
        this.application = application;
        this.pointer = pointer;
        this.text = text;
    }

    static Figure at(JsonNode place, JsonNode application) {
        PatchPointer pointer = place.isString() ? PatchPointer.read(place.asString()) : null;
        if (pointer == null || pointer.isRoot()) {
            throw fault(
                    "应为 JSON 指针（RFC 6901），如 /household/incomes/0/amount",
                    "Must be a JSON Pointer (RFC 6901) such as /household/incomes/0/amount");
        }
        Figure figure = new Figure(application, pointer, place.asString());
        JsonNode parent = figure.parent(application);
        JsonNode now =
                parent == null ? null : parent.isObject() ? parent.get(pointer.last()) : item(parent, pointer.last());
        boolean fits = parent != null && (now == null ? parent.isObject() : now.isNumber() || now.isNull());
        if (!fits) {
            throw fault("申请中这个位置没有数", "There is no number at this place of the application");
        }
        return figure;
    }

    private static MalformedRequest fault(String zh, String en) {
        return new MalformedRequest(List.of(new InputFault("/pointer", "pointer", zh, en)));
    }

    String pointer() {
        return text;
    }

    /** The application with this value there. */
    JsonNode with(BigDecimal value) {
        JsonNode changed = application.deepCopy();
        BigDecimal plain = value.stripTrailingZeros();
        JsonNode number = plain.scale() <= 0
                ? JsonNodeFactory.instance.numberNode(plain.toBigInteger())
                : JsonNodeFactory.instance.numberNode(plain);
        JsonNode parent = parent(changed);
        if (parent instanceof ObjectNode object) {
            object.set(pointer.last(), number);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(pointer.last()), number);
        }
        return changed;
    }

    /** Whether it is the total of a year. */
    boolean yearly() {
        JsonNode parent = parent(application);
        return parent != null && parent.path("per").asString("").equals("YEAR");
    }

    private @Nullable JsonNode parent(JsonNode tree) {
        JsonNode node = tree;
        for (String token : pointer.tokens().subList(0, pointer.tokens().size() - 1)) {
            JsonNode child = node.isArray() ? item(node, token) : node.get(token);
            if (child == null) {
                return null;
            }
            node = child;
        }
        return node;
    }

    private static @Nullable JsonNode item(JsonNode array, String token) {
        return array.isArray() && token.matches("0|[1-9][0-9]{0,5}") ? array.get(Integer.parseInt(token)) : null;
    }
}
