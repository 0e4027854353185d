package heng.cases;

import heng.law.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A case that the program proposes; a person has still to work it by hand and to make its sentence one.
 *
 * @param why reference to the law; empty where the author has to find it
 * @param expect what is to be worked
 */
public record CaseDraft(Text sentence, String why, JsonNode request, ObjectNode expect) {
    private static final String STILL_TO_WRITE = """
            # 规则改好以后还要写：why（依据，如 mca-2021-57#23）、worked-by（手算）和 expect 里的结果。
            # Once the rules are mended, still to write: why (the law), worked-by, and what is expected.
            """;

    private static final YAMLMapper YAML = new YAMLMapper();

    /** The case as a file to lay among the others. */
    public String yaml() {
        ObjectNode file = YAML.createObjectNode();
        file.putObject("case").put("zh", sentence.zh()).put("en", sentence.en());
        if (!why.isEmpty()) {
            file.put("why", why);
        }
        file.put("worked-by", "请手算 to be worked by hand");
        file.set("request", request);
        file.set("expect", expect);
        return (why.isEmpty() ? STILL_TO_WRITE : "") + YAML.writeValueAsString(file);
    }
}
