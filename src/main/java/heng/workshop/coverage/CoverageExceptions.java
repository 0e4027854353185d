package heng.workshop.coverage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The cells that no household can fill, as they are declared beside the cases, each line with its reason. */
public record CoverageExceptions(Map<String, Set<Cell>> impossible) {

    /** The exceptions declared in a CSV file with the columns condition, cells, zh and en; none where there is no file. */
    static CoverageExceptions in(Path file) {
        Map<String, Set<Cell>> impossible = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return new CoverageExceptions(impossible);
        }
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : lines) {
                if (line.getField("zh").isBlank() || line.getField("en").isBlank()) {
                    throw new IllegalArgumentException(file + ": an exception without a reason: " + line);
                }
                for (String cell : List.of(line.getField("cells").split(" "))) {
                    impossible
                            .computeIfAbsent(line.getField("condition"), unused -> EnumSet.noneOf(Cell.class))
                            .add(Cell.valueOf(cell));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CoverageExceptions(impossible);
    }

    /** Whether the cell of the condition is said to be impossible. */
    public boolean has(String condition, Cell cell) {
        return impossible.getOrDefault(condition, Set.of()).contains(cell);
    }
}
