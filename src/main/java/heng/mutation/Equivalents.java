package heng.mutation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mistakes that no decision can show, as they are declared beside the cases, each with its reason.
 *
 * @param reasons by the name of the mistake; a {@code *} in it stands for anything
 */
public record Equivalents(Map<String, NamedCsvRecord> reasons) {
    private static final String FILE = "mutation-equivalents.csv";

    /** Those declared in {@code mutation-equivalents.csv} in a folder; none where there is no such file. */
    static Equivalents in(Path folder) {
        Path file = folder.resolve(FILE);
        Map<String, NamedCsvRecord> reasons = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            return new Equivalents(reasons);
        }
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : lines) {
                if (line.getField("zh").isBlank() || line.getField("en").isBlank()) {
                    throw new IllegalArgumentException(file + ": without a reason: " + line);
                }
                reasons.put(line.getField("mutant"), line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Equivalents(reasons);
    }

    /** Whether the mistake is declared. */
    public boolean has(Mutant mutant) {
        return reasons.keySet().stream().anyMatch(key -> covers(key, mutant));
    }

    /** Whether the declared name is that of the mistake. */
    static boolean covers(String declared, Mutant mutant) {
        return Pattern.matches(
                Stream.of(declared.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                mutant.name());
    }
}
