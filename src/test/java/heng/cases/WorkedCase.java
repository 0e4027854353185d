package heng.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A case under {@code fixtures/}: a household that differs from a family, and what is expected of its decision. */
record WorkedCase(Path file, String sentence, JsonNode request, JsonNode expect) {
    private static final Path FIXTURES = Path.of("fixtures");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static WorkedCase read(Path file) {
        JsonNode content = tree(file);
        ObjectNode request = YAML.createObjectNode();
        if (content.has("like")) {
            merge(request, (ObjectNode)
                    tree(FIXTURES.resolve(content.get("like").asString() + ".yaml"))
                            .get("request"));
        }
        if (content.has("request")) {
            merge(request, (ObjectNode) content.get("request"));
        }
        content.path("without").forEach(pointer -> remove(request, pointer.asString()));
        String sentence = content.path("case").path("zh").asString(file.toString());
        return new WorkedCase(file, sentence, request, content.path("expect"));
    }

    private static JsonNode tree(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Objects merge; lists and single values replace; null stays null. */
    private static void merge(ObjectNode base, ObjectNode over) {
        over.forEachEntry((name, value) -> {
            if (value instanceof ObjectNode object && base.get(name) instanceof ObjectNode under) {
                merge(under, object);
            } else {
                base.set(name, value.deepCopy());
            }
        });
    }

    private static void remove(ObjectNode request, String pointer) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = request.at(pointer.substring(0, last));
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.substring(last + 1));
        }
    }
}
