package heng.mutation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A case that would notice a mistake that no case notices.
 *
 * @param expect what the rules as they are say, and with the mistake would not; still to be worked by hand
 */
public record ReadyCase(Mutant mutant, JsonNode request, ObjectNode expect) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The case as a file to lay among the others. */
    public String yaml() {
        ObjectNode file = YAML.createObjectNode();
        file.putObject("case")
                .put("zh", "能发现 " + mutant.name() + "（请改成一句话）")
                .put("en", "Notices " + mutant.name() + " (make it a sentence)");
        file.put("why", mutant.law());
        file.put("worked-by", "请手算 to be worked by hand");
        file.set("request", request);
        file.set("expect", expect);
        return YAML.writeValueAsString(file);
    }

    /** A name for its file. */
    public String fileName() {
        return mutant.name().replaceAll("[^A-Za-z0-9]+", "-") + ".yaml";
    }
}
