package heng.workshop.spreadsheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table file: each record keeps the text it was written in. */
final class CsvText implements SourceText {
    private static final String BOM = "\uFEFF";

    private final String before;
    private final Lines lines;
    private final List<String> header = new ArrayList<>();
    private final List<Record> records = new ArrayList<>();
    private String head = "";

    /** A record, and its text as it stands in the file. */
    private record Record(Grid.Line line, String raw) {}

    CsvText(String text) {
        this.before = text.startsWith(BOM) ? BOM : "";
        this.lines = new Lines(text.substring(before.length()));
        List<CsvRecord> found = read(text.substring(before.length()));
        for (int i = 0; i < found.size(); i++) {
            int start = i == 0 ? 0 : (int) found.get(i).getStartingLineNumber() - 1;
            int next = i + 1 < found.size() ? (int) found.get(i + 1).getStartingLineNumber() - 1 : lines.size();
            String raw = lines.between(start, next);
            if (i == 0) {
                head = raw;
                found.get(0).getFields().forEach(name -> header.add(name.strip()));
            } else {
                records.add(new Record(new Grid.Line(0, cells(found.get(i).getFields())), raw));
            }
        }
    }

    private static List<CsvRecord> read(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> cells(List<String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), i < fields.size() ? fields.get(i).strip() : "");
        }
        return cells;
    }

    @Override
    public Grid grid() {
        return new Grid(
                header.stream().map(Column::of).toList(),
                records.stream().map(Record::line).toList());
    }

    @Override
    public Written written(List<Grid.Line> wanted) {
        Writing writing = new Writing(lines.end());
        writing.add(head, 1);
        List<Record> left = new ArrayList<>(records);
        for (Grid.Line line : wanted) {
            Record same = left.stream()
                    .filter(one -> one.line().cells().equals(line.cells()))
                    .findFirst()
                    .orElse(null);
            left.remove(same);
            writing.add(same == null ? text(line) : same.raw(), line.row());
        }
        return writing.done(before);
    }

    private String text(Grid.Line line) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header.stream().map(line::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String record = text.toString();
        return record.substring(0, record.length() - 1) + lines.end();
    }
}
