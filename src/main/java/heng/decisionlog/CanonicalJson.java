package heng.decisionlog;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in one form: no spaces, fields in the order of their names, numbers as they were given. */
final class CanonicalJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private CanonicalJson() {}

    static byte[] of(JsonNode tree) {
        return JSON.writeValueAsBytes(tree);
    }
}
