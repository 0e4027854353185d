package heng.workshop.spreadsheet;

import heng.rulebook.Fault;
import heng.workshop.spreadsheet.SourceText.Written;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cell that a fault in the text comes from. */
record Locating(Grid grid, Written written) {
    private static final Pattern POINTER = Pattern.compile("^/values/\\S*?[：:]\\s*");
    private static final Pattern FIELD = Pattern.compile("([a-z]+(?:-[a-z]+)?): ");

    SheetFault locate(Fault fault) {
        int row = fault.line() > 0 && fault.line() <= written.rows().size()
                ? written.rows().get(fault.line() - 1)
                : 0;
        return new SheetFault(
                Spreadsheet.VALUES,
                cell(row, fault),
                POINTER.matcher(fault.zh()).replaceFirst(""),
                POINTER.matcher(fault.en()).replaceFirst(""));
    }

    /** The cell whose text the sentence names; else the one that is written at the place; else the row. */
    private String cell(int row, Fault fault) {
        Optional<String> said = grid.lines().stream()
                .filter(line -> row == 0 || line.row() == row)
                .flatMap(line -> grid.columns().stream()
                        .filter(column -> column.kind() != Column.Kind.SENTENCE)
                        .filter(column -> names(fault.zh(), column.name(), line.cell(column.name())))
                        .map(column -> grid.address(line, column.name())))
                .findFirst();
        String field = field(fault);
        return said.orElseGet(() -> grid.lines().stream()
                .filter(line -> line.row() == row && !field.isEmpty())
                .map(line -> grid.address(line, field))
                .findFirst()
                .orElse(row == 0 ? "" : row + ":" + row));
    }

    private static boolean names(String sentence, String column, String cell) {
        return !cell.isEmpty()
                && Pattern.compile("(：|^" + column + " )" + Pattern.quote(cell) + "(?![\\w.-])")
                        .matcher(sentence)
                        .find();
    }

    /** The field of the file that begins last before the fault. */
    private String field(Fault fault) {
        List<String> lines = written.text().lines().toList();
        if (fault.line() < 1 || fault.line() > lines.size()) {
            return "";
        }
        String field = "";
        Matcher fields = FIELD.matcher(lines.get(fault.line() - 1));
        while (fields.find() && fields.start() < fault.column()) {
            field = fields.group(1);
        }
        return grid.columns().stream().map(Column::name).toList().contains(field) ? field : "";
    }
}
