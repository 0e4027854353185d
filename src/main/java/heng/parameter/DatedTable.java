package heng.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A decision table of dated rows; the first column is its key.
 *
 * @param columns the table's own columns, without those that every table has
 */
public record DatedTable(String name, List<String> columns, List<Row> rows) {

    /** The rows in force on a day, by key, in the order of the file. */
    public Map<String, List<Row>> inForce(LocalDate day) {
        Map<String, List<Row>> byKey = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.period().contains(day)) {
                byKey.computeIfAbsent(row.cell(columns.get(0)), unused -> new ArrayList<>())
                        .add(row);
            }
        }
        return byKey;
    }
}
