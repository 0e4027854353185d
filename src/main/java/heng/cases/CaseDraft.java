package heng.cases;

import heng.law.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A case that the program proposes; a person has still to work it by hand and to make its sentence one.
 *
 * @param why reference to the law
 * @param expect what is to be worked
 */
public record CaseDraft(Text sentence, String why, JsonNode request, ObjectNode expect) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The case as a file to lay among the others. */
    public String yaml() {
        ObjectNode file = YAML.createObjectNode();
        file.putObject("case").put("zh", sentence.zh()).put("en", sentence.en());
        file.put("why", why);
        file.put("worked-by", "请手算 to be worked by hand");
        file.set("request", request);
        file.set("expect", expect);
        return YAML.writeValueAsString(file);
    }
}
