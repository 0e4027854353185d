package heng.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in the defaults that the schema names, for facts that were left out; a fact given as null stays not known. */
final class Defaults {
    private final JsonNode root;
    private final Shape shape;
    private final Map<String, Shape> shared = new LinkedHashMap<>();

    Defaults(JsonNode schema) {
        this.root = schema;
        this.shape = shape(schema);
    }

    void fillIn(ObjectNode document) {
        fill(document, shape);
    }

    private void fill(JsonNode node, Shape of) {
        if (node.isArray() && of.items != null) {
            node.forEach(item -> fill(item, of.items));
        } else if (node instanceof ObjectNode object) {
            of.defaults.forEach((name, value) -> {
                if (!object.has(name)) {
                    object.set(name, value.deepCopy());
                }
            });
            of.children.forEach((name, child) -> {
                if (object.has(name)) {
                    fill(object.get(name), child);
                }
            });
        }
    }

    private Shape shape(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().substring("#/$defs/".length());
            Shape known = shared.get(name);
            if (known == null) {
                known = shape(root.get("$defs").get(name));
                shared.put(name, known);
            }
            return known;
        }
        Map<String, JsonNode> defaults = new LinkedHashMap<>();
        Map<String, Shape> children = new LinkedHashMap<>();
        schema.path("properties").forEachEntry((name, property) -> {
            if (property.has("default")) {
                defaults.put(name, property.get("default"));
            }
            Shape child = shape(property);
            if (!child.isEmpty()) {
                children.put(name, child);
            }
        });
        return new Shape(defaults, children, schema.has("items") ? shape(schema.get("items")) : null);
    }

    private record Shape(
            Map<String, JsonNode> defaults,
            Map<String, Shape> children,
            @Nullable Shape items) {

        boolean isEmpty() {
            return defaults.isEmpty() && children.isEmpty() && (items == null || items.isEmpty());
        }
    }
}
