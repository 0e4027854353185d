package heng.access;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import heng.access.BrokenAccess.AccessFault;
import heng.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML file of keys and users. */
final class AccessFile {
    private static final NodeReader READER = DefaultNodeReader.builder()
            .yamlMapper(YAMLMapper.builder(YAMLFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .build())
            .locationAware()
            .build();
    private static final JsonSchema SCHEMA = JsonSchema.named("access");

    private final Path file;
    private final List<AccessFault> faults = new ArrayList<>();

    private AccessFile(Path file) {
        this.file = file;
    }

    /**
     * Everybody whom the file names.
     *
     * @param counties the counties that there are
     * @throws BrokenAccess with every fault, where there is any
     */
    static AccessList read(Path file, Set<String> counties) {
        return new AccessFile(file).read(counties);
    }

    private AccessList read(Set<String> counties) {
        JsonNode tree = tree();
        if (tree != null) {
            SCHEMA.check(tree)
                    .forEach(one -> faults.add(new AccessFault(
                            one.line(), one.column(), one.pointer() + " " + one.zh(), one.pointer() + " " + one.en())));
        }
        if (tree == null || !faults.isEmpty()) {
            throw new BrokenAccess(file, faults);
        }
        AccessEntries entries = new AccessEntries(tree, counties, (node, zh, en) -> faults.add(at(node, zh, en)));
        AccessList list = entries.list();
        if (!faults.isEmpty()) {
            throw new BrokenAccess(file, faults);
        }
        return list;
    }

    private @Nullable JsonNode tree() {
        try {
            return READER.readTree(Files.readString(file), InputFormat.YAML);
        } catch (IOException e) {
            faults.add(new AccessFault(0, 0, "读不到这个文件，请检查路径和权限", "The file cannot be read; check its path and rights"));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            faults.add(new AccessFault(
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    "从这里读不下去，请检查缩进、引号、冒号和重复的名字",
                    "Not readable from here on; check indentation, quotes, colons and names that stand twice"));
        }
        return null;
    }

    private static AccessFault at(JsonNode node, String zh, String en) {
        TokenStreamLocation at = node instanceof TokenStreamLocationAware aware ? aware.tokenStreamLocation() : null;
        return new AccessFault(at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(), zh, en);
    }
}
