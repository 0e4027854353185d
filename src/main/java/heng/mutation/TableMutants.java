package heng.mutation;

import heng.mutation.Mutant.Kind;
import heng.parameter.DatedTable;
import heng.parameter.Row;
import heng.rulebook.RuleVariants.Changed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mistakes of a table: each row gone, each row's last day a day off. */
final class TableMutants {
    private final String file;
    private final DatedTable table;
    private final List<String> lines;
    private final List<Mutant> mutants = new ArrayList<>();

    private TableMutants(String file, String text, DatedTable table) {
        this.file = file;
        this.table = table;
        this.lines = text.lines().toList();
    }

    static List<Mutant> of(String file, String text, DatedTable table) {
        TableMutants found = new TableMutants(file, text, table);
        table.rows().forEach(found::row);
        return found.mutants;
    }

    private void row(Row row) {
        String key = String.join("/", row.cells().values()) + "/" + row.period().from() + "/"
                + row.law().instrument();
        add(Kind.ROW, row, key, "row", "none", null, "");
        LocalDate last = row.period().until();
        if (last != null) {
            for (LocalDate moved : List.of(last.minusDays(1), last.plusDays(1))) {
                String line = lines.get(row.line() - 1)
                        .replace(
                                "," + row.period().from() + "," + last + ",",
                                "," + row.period().from() + "," + moved + ",");
                add(Kind.PERIOD, row, key + " until", last.toString(), moved.toString(), last, line);
            }
        }
    }

    /** A row that goes leaves an empty line, so that the others keep theirs. */
    private void add(
            Kind kind, Row row, String key, String was, String becomes, @Nullable LocalDate border, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(row.line() - 1, line);
        mutants.add(new Mutant(
                kind,
                row.line(),
                table.name(),
                key,
                was,
                becomes,
                row.law().instrument() + "#" + row.law().article(),
                border,
                new Changed(file, String.join("\n", changed) + "\n")));
    }
}
