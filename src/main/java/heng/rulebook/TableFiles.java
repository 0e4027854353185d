package heng.rulebook;

import heng.law.LegalBasis;
import heng.law.Mark;
import heng.law.Period;
import heng.law.Text;
import heng.parameter.DatedTable;
import heng.parameter.Row;
import heng.schema.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code tables/*.csv}: the table's own columns, then those that every table has. */
final class TableFiles {
    private static final String FOLDER = "tables/";

    private final String file;
    private final TableForm form;
    private final List<Fault> faults;
    private final Mentions mentions;

    private TableFiles(String file, TableForm form, List<Fault> faults, Mentions mentions) {
        this.file = file;
        this.form = form;
        this.faults = faults;
        this.mentions = mentions;
    }

    /** The tables by name; what their rows name is added to the mentions. */
    static Map<String, DatedTable> read(RuleFiles files, List<Fault> faults, Mentions mentions) {
        Map<String, DatedTable> tables = new LinkedHashMap<>();
        files.texts(FOLDER, ".csv").forEach((file, text) -> {
            String name = file.substring(FOLDER.length(), file.length() - ".csv".length());
            TableForm form = TableForm.ALL.get(name);
            if (form == null) {
                faults.add(unknown(file, name));
                return;
            }
            DatedTable table = new TableFiles(file, form, faults, mentions).table(name, text);
            tables.put(name, table);
        });
        return tables;
    }

    private static Fault unknown(String file, String name) {
        String near = Nearest.to(name, TableForm.ALL.keySet());
        String known = String.join(" ", TableForm.ALL.keySet());
        return new Fault(
                file,
                1,
                1,
                "没有程序读取的表叫 " + name + (near.isEmpty() ? "，只有：" + known : "，文件名是否应为 " + near + ".csv"),
                "No table that is read is named " + name
                        + (near.isEmpty() ? ", only: " + known : "; should the file be " + near + ".csv"));
    }

    private DatedTable table(String name, String text) {
        List<String> columns = List.copyOf(form.columns().keySet());
        List<Row> rows = new ArrayList<>();
        List<CsvFile.Line> lines = CsvFile.read(file, text, faults);
        if (!lines.isEmpty() && header(lines.get(0))) {
            for (CsvFile.Line line : lines.subList(1, lines.size())) {
                row(columns, line, rows);
            }
            if (lines.size() == 1) {
                faults.add(new Fault(file, 1, 1, "表中没有任何行，请至少写一行", "The table has no rows; write one at least"));
            }
        }
        overlaps(rows);
        return new DatedTable(name, columns, rows);
    }

    private boolean header(CsvFile.Line header) {
        List<String> wanted = new ArrayList<>(form.columns().keySet());
        wanted.addAll(RowReader.COMMON);
        boolean good = true;
        for (String column : wanted) {
            if (!header.cells().containsKey(column) && !form.later().contains(column)) {
                fault(
                        header,
                        "",
                        "表头缺少列 " + column + "，应为：" + String.join(",", wanted),
                        "The header lacks the column " + column + "; it is: " + String.join(",", wanted));
                good = false;
            }
        }
        for (String column : header.cells().keySet()) {
            if (!wanted.contains(column)) {
                fault(
                        header,
                        column,
                        "表头有不认识的列 " + column + "，请删去或者改正",
                        "The header has the unknown column " + column + "; remove or mend it");
                good = false;
            }
        }
        return good;
    }

    private void row(List<String> columns, CsvFile.Line line, List<Row> rows) {
        int before = faults.size();
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            String cell = line.cell(column);
            cells.put(column, cell);
            Text wrong = form.wrong(column, cell);
            if (wrong != null) {
                fault(line, column, column + " " + wrong.zh(), column + " " + wrong.en());
            }
            form.names(column, cell)
                    .forEach((name, kind) -> mentions.names()
                            .add(new Mentions.Name(file, line.number(), line.column(column), kind, name)));
        }
        RowReader reader = new RowReader(file, line, faults);
        Period period = reader.period();
        Mark mark = reader.mark();
        Text text = reader.text();
        LegalBasis basis = reader.basis(mentions);
        if (period != null && mark != null && faults.size() == before) {
            rows.add(new Row(line.number(), cells, period, basis, mark, text));
        }
    }

    private void overlaps(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (Row earlier : rows.subList(0, i)) {
                if (earlier.cells().equals(row.cells())
                        && earlier.period().overlaps(row.period())
                        && earlier.law().equals(row.law())) {
                    faults.add(new Fault(
                            file,
                            row.line(),
                            1,
                            "与第 " + earlier.line() + " 行内容相同且期间重叠，请给先的一行写 until，或者删去一行",
                            "Says the same as line " + earlier.line()
                                    + " over days they share; end the earlier by until, or remove one"));
                }
            }
        }
    }

    private void fault(CsvFile.Line line, String column, String zh, String en) {
        faults.add(new Fault(file, line.number(), line.column(column), zh, en));
    }
}
