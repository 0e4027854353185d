package heng.workshop.spreadsheet;

import heng.rulebook.Fault;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cell that a fault in the text comes from. */
record Locating(Grid grid, List<Integer> rows) {
    private static final Pattern POINTER = Pattern.compile("^/values/\\S*?/([a-z-]+)[：:]\\s*");

    SheetFault locate(Fault fault) {
        Matcher zh = POINTER.matcher(fault.zh());
        Matcher en = POINTER.matcher(fault.en());
        int row = fault.line() > 0 && fault.line() <= rows.size() ? rows.get(fault.line() - 1) : 0;
        String named = zh.find() ? zh.group(1) : "";
        return new SheetFault(
                Spreadsheet.VALUES,
                cell(row, named, fault.zh()),
                named.isEmpty() ? fault.zh() : fault.zh().substring(zh.end()),
                en.find() ? fault.en().substring(en.end()) : fault.en());
    }

    /** The cell with the name; else the one whose text the sentence quotes at its end; else the row. */
    private String cell(int row, String named, String sentence) {
        String quoted = sentence.substring(sentence.lastIndexOf('：') + 1);
        String whole = quoted.replaceFirst("#whole$", "");
        Optional<String> found = grid.lines().stream()
                .filter(line -> row == 0 || line.row() == row)
                .flatMap(line -> grid.columns().stream()
                        .map(Column::name)
                        .filter(name -> named.isEmpty()
                                ? List.of(quoted, whole).contains(line.cell(name))
                                : row > 0 && name.equals(named))
                        .map(name -> grid.address(line, name)))
                .findFirst();
        return found.orElse(row == 0 ? "" : row + ":" + row);
    }
}
