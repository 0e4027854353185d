package heng.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One way in which a good rule book is broken, and the whole of what is said about it. A description says in {@code
 * file} where, and how by {@code replace}/{@code with}, {@code append}, {@code write}, {@code rename}, {@code
 * delete}, {@code encode} or {@code keep} (so many characters of a half-saved file); {@code also} breaks a second place.
 */
record Breakage(Path description, JsonNode says) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String OUTPUT = "output: |";

    static Breakage in(Path description) {
        return new Breakage(description, YAML.readTree(description));
    }

    String expected() {
        return says.path("output").asString("");
    }

    /** Breaks a rules folder in this way. */
    void breakIn(Path rules) throws IOException {
        apply(rules, says);
        if (says.has("also")) {
            for (JsonNode more : says.get("also")) {
                apply(rules, more);
            }
        }
    }

    private static void apply(Path rules, JsonNode how) throws IOException {
        Path file = rules.resolve(how.get("file").asString());
        if (how.has("write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, how.get("write").asString());
            return;
        }
        String text = Files.readString(file);
        if (how.has("replace")) {
            String good = how.get("replace").asString();
            if (!text.contains(good)) {
                throw new IllegalStateException(file + " does not hold " + good);
            }
            int at = text.indexOf(good);
            text = text.substring(0, at) + how.get("with").asString() + text.substring(at + good.length());
        }
        text += how.path("append").asString("");
        text = text.substring(0, how.path("keep").asInt(text.length()));
        Files.write(file, text.getBytes(Charset.forName(how.path("encode").asString(StandardCharsets.UTF_8.name()))));
        if (how.has("rename")) {
            Path other = rules.resolve(how.get("rename").asString());
            Files.createDirectories(other.getParent());
            Files.move(file, other);
        }
        if (how.has("delete")) {
            Files.delete(file);
        }
    }

    /** Writes the output into the description, to be read by eye. */
    void write(String output) throws IOException {
        String text = Files.readString(description);
        int at = text.indexOf(OUTPUT);
        String head = at < 0 ? text : text.substring(0, at);
        Files.writeString(description, head + OUTPUT + "\n" + output.indent(2));
    }
}
