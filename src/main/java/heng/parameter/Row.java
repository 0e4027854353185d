package heng.parameter;

import heng.law.LegalBasis;
import heng.law.Mark;
import heng.law.Period;
import heng.law.Text;
import java.util.Map;

/**
 * One dated row of a table.
 *
 * @param line line in the file, from 1
 * @param cells the table's own columns by name; an empty cell is an empty string
 */
public record Row(int line, Map<String, String> cells, Period period, LegalBasis law, Mark mark, Text text) {

    /** The cell of a column; empty where the table has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether the cell says yes. */
    public boolean says(String column) {
        return cell(column).equals("yes");
    }
}
