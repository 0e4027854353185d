package heng.rulebook;

import heng.law.LawLibrary;
import heng.law.LegalInstrument;
import heng.law.Mark;
import heng.law.Period;
import heng.law.Text;
import heng.schema.JsonSchema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads {@code law/*.yaml}. */
final class LawFiles {
    private static final JsonSchema SCHEMA = JsonSchema.named("instrument");

    private LawFiles() {}

    static LawLibrary read(RuleFiles files, List<Fault> faults) {
        Map<String, LegalInstrument> instruments = new LinkedHashMap<>();
        files.texts("law/", ".yaml").forEach((name, text) -> {
            JsonNode content = YamlFile.read(name, text, SCHEMA, faults);
            if (content != null) {
                String id = name.substring("law/".length(), name.length() - ".yaml".length());
                instruments.put(id, instrument(id, content));
            }
        });
        return new LawLibrary(instruments);
    }

    private static LegalInstrument instrument(String id, JsonNode content) {
        JsonNode inForce = content.get("in-force");
        JsonNode until = inForce.get("until");
        Map<String, Text> articles = new LinkedHashMap<>();
        content.path("articles").forEachEntry((article, says) -> articles.put(article, YamlFile.text(says)));
        articles.putIfAbsent("whole", YamlFile.text(content.get("title")));
        return new LegalInstrument(
                id,
                YamlFile.text(content.get("title")),
                YamlFile.text(content.get("issuer")),
                content.has("number") ? content.get("number").asString() : null,
                content.get("level").asString(),
                new Period(
                        LocalDate.parse(inForce.get("from").asString()),
                        until == null ? null : LocalDate.parse(until.asString())),
                Mark.named(content.get("mark").asString()),
                content.has("note") ? YamlFile.text(content.get("note")) : null,
                articles);
    }
}
