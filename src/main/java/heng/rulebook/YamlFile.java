package heng.rulebook;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import heng.law.Text;
import heng.schema.JsonSchema;
import heng.schema.SchemaFault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a YAML file against its schema; whatever is wrong becomes a fault with its line and column. */
final class YamlFile {
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    private static final NodeReader READER =
            DefaultNodeReader.builder().yamlMapper(MAPPER).locationAware().build();

    private YamlFile() {}

    /** The content, or null where the file is broken; the faults say why. */
    static @Nullable JsonNode read(String name, String text, JsonSchema schema, List<Fault> faults) {
        JsonNode content;
        try {
            content = READER.readTree(text, InputFormat.YAML);
        } catch (JacksonException e) {
            faults.add(unreadable(name, text, e));
            return null;
        }
        List<SchemaFault> broken = schema.check(content);
        if (broken.isEmpty()) {
            return content;
        }
        faults.addAll(new FormFaults(name, text, schema).of(broken));
        return null;
    }

    private static Fault unreadable(String name, String text, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
            return new Fault(name, line, column, "同一个名字或者日期写了两次，请只留一个", "The same name or day stands twice; keep one");
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int tab = lines.get(i).indexOf('\t');
            if (tab >= 0 && lines.get(i).substring(0, tab).isBlank()) {
                return new Fault(
                        name, i + 1, tab + 1, "缩进用了制表符（Tab），请改为空格", "A tab stands in the indentation; write spaces");
            }
        }
        return new Fault(
                name,
                line,
                column,
                "从这里读不下去，不是合法的 YAML：请检查这一行和上一行的缩进、引号、括号和冒号，或者文件没有保存完",
                "This is not valid YAML from here on: check indentation, quotes, brackets and colons of this line and the one"
                        + " before, or whether the file was saved whole");
    }

    static Text text(JsonNode node) {
        return new Text(node.path("zh").asString(), node.path("en").asString());
    }

    /** A fault at a node of the file. */
    static Fault at(String name, JsonNode node, String zh, String en) {
        TokenStreamLocation at = node instanceof TokenStreamLocationAware aware ? aware.tokenStreamLocation() : null;
        return new Fault(name, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(), zh, en);
    }
}
