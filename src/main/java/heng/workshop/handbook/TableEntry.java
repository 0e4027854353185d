package heng.workshop.handbook;

import heng.law.Text;
import heng.parameter.DatedTable;
import heng.parameter.Row;
import heng.rulebook.RuleBook;
import java.util.List;

/** A decision table in the book. */
public record TableEntry(DatedTable table, List<Line> lines, List<Link> usedBy) {

    static TableEntry of(RuleBook rules, DatedTable table, UsedBy usedBy) {
        return new TableEntry(
                table,
                table.rows().stream()
                        .map(row -> new Line(row, Link.to(row.law(), LawEntry.title(rules, row.law()))))
                        .toList(),
                usedBy.of(Link.table(table.name())));
    }

    static Link link(DatedTable table) {
        return new Link(Link.table(table.name()), new Text("表 " + table.name(), "table " + table.name()));
    }

    /** Its place in the book. */
    public String anchor() {
        return Link.table(table.name());
    }

    /** One row and the link to its law. */
    public record Line(Row row, Link law) {}
}
