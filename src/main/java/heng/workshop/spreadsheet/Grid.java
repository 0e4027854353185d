package heng.workshop.spreadsheet;

import java.util.List;
import java.util.Map;

/** A sheet as text: its columns and its lines. */
record Grid(List<Column> columns, List<Line> lines) {

    /**
     * One line.
     *
     * @param row the row of the sheet, from 1; 0 where it comes from the text
     * @param cells text by column name; an empty cell is an empty string
     */
    record Line(int row, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The cell's address as a spreadsheet program shows it. */
    String address(Line line, String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return address(i, line.row());
            }
        }
        return Integer.toString(line.row());
    }

    static String address(int column, int row) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters + row;
    }
}
