package heng.cases;

import heng.law.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the cases of one file: one, or one for each row of its table. */
final class CaseFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Path file;
    private final JsonNode content;

    private CaseFile(Path file) {
        this.file = file;
        this.content = tree(file);
    }

    static List<WorkedCase> read(Path folder, Path file) {
        CaseFile read = new CaseFile(file);
        return read.content.has("rows")
                ? new CaseRows(read.content).cases(read.one(folder))
                : List.of(read.one(folder));
    }

    /** The case, or what all rows of the table share; what rows expect may stand in them alone. */
    private WorkedCase one(Path folder) {
        ObjectNode request = request(folder);
        JsonNode sentence = content.path("case");
        Text text = new Text(
                sentence.path("zh").asString(file.toString()),
                sentence.path("en").asString(file.toString()));
        return new WorkedCase(
                file,
                text,
                "",
                content.path("why").asString(""),
                content.path("worked-by").asString(""),
                orNothing("values"),
                request,
                content.has("rows") ? orNothing("expect") : object(file, content, "expect"));
    }

    private ObjectNode request(Path folder) {
        ObjectNode request = YAML.createObjectNode();
        if (content.has("like")) {
            String family = content.get("like").asString();
            Path base = family(folder, family);
            if (base == null) {
                throw wrong(
                        file,
                        1,
                        1,
                        "like 所指的家庭不存在：" + family + "，请对照 families/ 里的文件名",
                        "like names no family: " + family + "; look at the names under families/");
            }
            merge(request, object(base, tree(base), "request"));
        }
        if (content.has("request")) {
            merge(request, object(file, content, "request"));
        }
        content.path("without").forEach(pointer -> remove(request, pointer.asString()));
        return request;
    }

    /** The file of a family; null where none is in the folder: a case that others have sent reads nothing outside of it. */
    private static @Nullable Path family(Path folder, String name) {
        try {
            Path base = folder.resolve(name + ".yaml").normalize();
            boolean inside = base.toAbsolutePath()
                    .normalize()
                    .startsWith(folder.toAbsolutePath().normalize());
            return inside && Files.isRegularFile(base) ? base : null;
        } catch (InvalidPathException noName) {
            return null;
        }
    }

    private ObjectNode orNothing(String field) {
        return content.has(field) ? object(file, content, field) : YAML.createObjectNode();
    }

    private static ObjectNode object(Path file, JsonNode content, String field) {
        if (content.get(field) instanceof ObjectNode object && !object.isEmpty()) {
            return object;
        }
        throw wrong(file, 1, 1, "缺少 " + field + "，或者没有内容", field + " is missing or says nothing");
    }

    private static JsonNode tree(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw wrong(
                    file,
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    "不是合法的 YAML，请检查缩进、引号和冒号",
                    "This is not valid YAML; check indentation, quotes and colons");
        } catch (java.nio.charset.CharacterCodingException e) {
            throw wrong(file, 1, 1, "文件不是 UTF-8 编码，请另存为 UTF-8", "The file is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrokenCase wrong(Path file, int line, int column, String zh, String en) {
        return new BrokenCase(file, line, column, new Text(zh, en));
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
        JsonNode parent = last < 0 ? request : request.at(pointer.substring(0, last));
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.substring(last + 1));
        }
    }
}
