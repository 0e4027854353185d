package heng.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file with a header line: each record becomes its cells by column. */
final class CsvFile {
    private static final CsvReader.CsvReaderBuilder READER = CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(true);

    private CsvFile() {}

    /** The records with their line, the header first; a record of the wrong length is a fault. */
    static List<Line> read(String name, String text, List<Fault> faults) {
        List<Line> lines = new ArrayList<>();
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> written = content.lines().toList();
        try (CsvReader<CsvRecord> reader = READER.ofCsvRecord(content)) {
            List<String> header = List.of();
            for (CsvRecord found : reader) {
                int number = (int) found.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = found.getFields().stream().map(String::strip).toList();
                    lines.add(line(number, header, header, written));
                } else if (found.getFields().stream().anyMatch(field -> field.indexOf('\n') >= 0)) {
                    faults.add(
                            new Fault(
                                    name,
                                    number,
                                    1,
                                    "这一行的双引号没有配对，或者格子里有换行；请补上引号，一行写完",
                                    "A quote of this line is not closed, or a cell goes over lines; close it, and keep to one line"));
                } else if (found.getFieldCount() != header.size()) {
                    faults.add(new Fault(
                            name,
                            number,
                            1,
                            "这一行有 " + found.getFieldCount() + " 列，表头有 " + header.size() + " 列；请补齐，含逗号的文字要用双引号括起来",
                            "This line has " + found.getFieldCount() + " cells, the header has " + header.size()
                                    + "; complete it, and put text with commas into double quotes"));
                } else {
                    lines.add(line(number, header, found.getFields(), written));
                }
            }
        } catch (CsvParseException e) {
            faults.add(new Fault(
                    name, 1, 1, "不是合法的 CSV，请检查双引号是否成对", "This is not valid CSV; check that quotes come in pairs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Line line(int number, List<String> header, List<String> fields, List<String> written) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        String line = number <= written.size() ? written.get(number - 1) : "";
        int at = 0;
        for (int i = 0; i < header.size(); i++) {
            cells.putIfAbsent(header.get(i), fields.get(i).strip());
            columns.putIfAbsent(header.get(i), Math.min(at, line.length()) + 1);
            at = next(line, at);
        }
        return new Line(number, cells, columns);
    }

    /** Where the next cell begins; commas inside quotes separate nothing. */
    private static int next(String line, int at) {
        boolean quoted = false;
        for (int i = at; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                return i + 1;
            }
        }
        return line.length();
    }

    /** One record. */
    record Line(int number, Map<String, String> cells, Map<String, Integer> columns) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** Where the cell begins in its line, from 1. */
        int column(String column) {
            return columns.getOrDefault(column, 1);
        }
    }
}
