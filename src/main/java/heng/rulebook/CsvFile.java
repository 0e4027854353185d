package heng.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file with a header line: each record becomes its cells by column. */
final class CsvFile {
    private CsvFile() {}

    /** The records with their line; a record of the wrong length is a fault. */
    static List<Line> read(String name, String text, List<Fault> faults) {
        List<Line> lines = new ArrayList<>();
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(content)) {
            List<String> header = List.of();
            for (CsvRecord found : reader) {
                if (header.isEmpty()) {
                    header = found.getFields();
                } else if (found.getFieldCount() != header.size()) {
                    faults.add(new Fault(
                            name,
                            (int) found.getStartingLineNumber(),
                            0,
                            "这一行有 " + found.getFieldCount() + " 列，表头有 " + header.size() + " 列",
                            "This line has " + found.getFieldCount() + " cells, the header has " + header.size()));
                } else {
                    lines.add(new Line((int) found.getStartingLineNumber(), cells(header, found.getFields())));
                }
            }
        } catch (CsvParseException e) {
            faults.add(new Fault(name, 0, 0, "不是合法的 CSV，请检查引号", "This is not valid CSV; check the quotes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Map<String, String> cells(List<String> header, List<String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i).strip(), fields.get(i).strip());
        }
        return cells;
    }

    /** One record. */
    record Line(int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
