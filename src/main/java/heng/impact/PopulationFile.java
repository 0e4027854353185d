package heng.impact;

import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.law.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applications from a file, one a line (NDJSON). */
public final class PopulationFile implements Population {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<String> lines;

    private PopulationFile(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The applications of a file.
     *
     * @throws MalformedRequest where a line is no JSON object; each such line is named
     */
    public static PopulationFile read(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /**
     * The applications in these bytes.
     *
     * @throws MalformedRequest where a line is no JSON object; each such line is named
     */
    public static PopulationFile of(byte[] text) {
        List<InputFault> faults = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : lines(text)) {
            number++;
            if (!line.isBlank()) {
                if (!isObject(line)) {
                    faults.add(new InputFault(
                            "line " + number,
                            "json",
                            "第 " + number + " 行不是一份 JSON 申请（每行一份）",
                            "line " + number + " is no application in JSON, one a line"));
                }
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            faults.add(new InputFault("line 1", "empty", "文件里没有家庭", "there are no households in the file"));
        }
        if (!faults.isEmpty()) {
            throw new MalformedRequest(faults);
        }
        return new PopulationFile(lines);
    }

    private static List<String> lines(byte[] text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new MalformedRequest(List.of(new InputFault(
                    "line 1", "encoding", "文件不是 UTF-8 编码，请另存为 UTF-8", "the file is not in UTF-8; save it as UTF-8")));
        }
    }

    private static boolean isObject(String line) {
        try {
            return JSON.readTree(line).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public JsonNode application(int position) {
        return JSON.readTree(lines.get(position));
    }

    @Override
    public List<Text> description() {
        return List.of(new Text("家庭来自一份文件，共 " + size() + " 户", size() + " households from a file"));
    }
}
