package heng.mutation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Mistakes that no decision can show, as they are declared beside the cases, each with its reason.
 *
 * @param reasons by the name of the mistake; a name that ends in {@code *} stands for all that begin so
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
        String name = mutant.name();
        return reasons.keySet().stream()
                .anyMatch(key ->
                        key.endsWith("*") ? name.startsWith(key.substring(0, key.length() - 1)) : name.equals(key));
    }
}
