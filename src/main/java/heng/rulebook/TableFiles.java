package heng.rulebook;

import heng.law.LegalBasis;
import heng.law.Mark;
import heng.law.Period;
import heng.law.Text;
import heng.parameter.DatedTable;
import heng.parameter.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code tables/*.csv}: the table's own columns, then those that every table has. */
final class TableFiles {
    private static final String FOLDER = "tables/";
    private static final List<String> COMMON = List.of("from", "until", "law", "mark", "zh", "en");

    private TableFiles() {}

    static Map<String, DatedTable> read(RuleFiles files, List<Fault> faults) {
        Map<String, DatedTable> tables = new LinkedHashMap<>();
        files.texts(FOLDER, ".csv").forEach((name, text) -> {
            String table = name.substring(FOLDER.length(), name.length() - ".csv".length());
            List<CsvFile.Line> lines = CsvFile.read(name, text, faults);
            if (lines.isEmpty()) {
                faults.add(new Fault(name, 1, 0, "表中没有任何行", "The table has no rows"));
            } else {
                tables.put(table, table(name, table, lines, faults));
            }
        });
        return tables;
    }

    private static DatedTable table(String file, String name, List<CsvFile.Line> lines, List<Fault> faults) {
        List<String> columns = new ArrayList<>(lines.get(0).cells().keySet());
        for (String column : COMMON) {
            if (!columns.remove(column)) {
                faults.add(new Fault(file, 1, 0, "表头缺少列 " + column, "The header lacks the column " + column));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (CsvFile.Line line : lines) {
            try {
                rows.add(row(columns, line));
            } catch (DateTimeException e) {
                faults.add(new Fault(
                        file, line.number(), 0, "from 或 until 不是真实存在的日期", "from or until is not a real date"));
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(file, line.number(), 0, "mark 的取值不认识", "The mark is not one that is known"));
            }
        }
        overlaps(file, rows, faults);
        return new DatedTable(name, columns, rows);
    }

    private static Row row(List<String> columns, CsvFile.Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column, line.cell(column)));
        String until = line.cell("until");
        return new Row(
                line.number(),
                cells,
                new Period(LocalDate.parse(line.cell("from")), until.isEmpty() ? null : LocalDate.parse(until)),
                LegalBasis.parse(line.cell("law")),
                Mark.named(line.cell("mark")),
                new Text(line.cell("zh"), line.cell("en")));
    }

    private static void overlaps(String file, List<Row> rows, List<Fault> faults) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.period().until() != null
                    && row.period().until().isBefore(row.period().from())) {
                faults.add(new Fault(file, row.line(), 0, "until 早于 from", "until lies before from"));
            }
            for (Row earlier : rows.subList(0, i)) {
                if (earlier.cells().equals(row.cells())
                        && earlier.period().overlaps(row.period())
                        && earlier.law().equals(row.law())) {
                    faults.add(new Fault(
                            file,
                            row.line(),
                            0,
                            "与第 " + earlier.line() + " 行内容相同且期间重叠",
                            "Says the same as line " + earlier.line() + " over days they share"));
                }
            }
        }
    }
}
