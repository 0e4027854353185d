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
            TokenStreamLocation at = e.getLocation();
            faults.add(new Fault(
                    name,
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    "不是合法的 YAML，请检查缩进、引号和冒号",
                    "This is not valid YAML; check indentation, quotes and colons"));
            return null;
        }
        List<SchemaFault> broken = schema.check(content);
        for (SchemaFault fault : broken) {
            faults.add(new Fault(
                    name,
                    fault.line(),
                    fault.column(),
                    fault.pointer() + "：" + fault.zh(),
                    fault.pointer() + ": " + fault.en()));
        }
        return broken.isEmpty() ? content : null;
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
