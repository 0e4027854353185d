package heng.planning;

import heng.parameter.Row;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that a record can show.
 *
 * @param record as in the table {@code verification-records}
 * @param covers the statuses that a record of statuses covers, with blanks between; else empty
 * @param member id of the member; empty for what the household owns together
 */
record Thing(String record, String covers, String member) {

    Thing(String record, String member) {
        this(record, "", member);
    }

    /** What these rows can show of these members. */
    static Set<Thing> of(List<Row> rows, Collection<String> members) {
        Set<Thing> things = new LinkedHashSet<>();
        for (Row row : rows) {
            String record = row.cell("record");
            if (record.startsWith("ASSET:")) {
                things.add(new Thing(record, ""));
            } else {
                members.forEach(member -> things.add(new Thing(record, row.cell("covers"), member)));
            }
        }
        return things;
    }

    boolean shownBy(Row row) {
        return record.equals(row.cell("record")) && covers.equals(row.cell("covers"));
    }
}
