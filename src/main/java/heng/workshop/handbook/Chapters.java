package heng.workshop.handbook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import heng.law.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** How each part of the book is divided: which folder of rules, which family of values stands under which heading. */
final class Chapters {
    private final Map<String, Text> headings = new LinkedHashMap<>();

    private Chapters() {}

    static Chapters read() {
        Chapters chapters = new Chapters();
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(Chapters.class.getResourceAsStream("/handbook/chapters.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            lines.forEach(line ->
                    chapters.headings.put(line.getField("name"), new Text(line.getField("zh"), line.getField("en"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chapters;
    }

    /** The entries under their headings, headings in the order of the list; one that is not listed is its own. */
    <T> List<Chapter<T>> of(String part, List<T> entries, Function<T, String> name) {
        Map<Text, List<T>> grouped = new LinkedHashMap<>();
        headings.forEach((key, heading) -> {
            if (key.startsWith(part + "/")) {
                grouped.putIfAbsent(heading, new ArrayList<>());
            }
        });
        for (T entry : entries) {
            grouped.computeIfAbsent(heading(part, name.apply(entry)), unused -> new ArrayList<>())
                    .add(entry);
        }
        return grouped.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Chapter<>(part, group.getKey(), group.getValue()))
                .toList();
    }

    private Text heading(String part, String name) {
        Text heading = headings.get(part + "/" + name);
        return heading != null ? heading : new Text(name, name);
    }

    /** One heading and what stands under it. */
    public record Chapter<T>(String part, Text heading, List<T> entries) {

        /** Where the chapter begins. */
        public String anchor() {
            return part + "-" + heading.en().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }
}
