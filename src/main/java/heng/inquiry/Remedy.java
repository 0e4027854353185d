package heng.inquiry;

import heng.decision.Condition;
import heng.household.Scheme;
import heng.law.Text;
import heng.means.CaseFile;
import heng.parameter.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would have to be otherwise for a condition to be met, as the table {@code what-would-change} says.
 *
 * @param scheme the scheme whose conditions are meant instead; null but for {@link Kind#LIKE}
 * @param waiting parameters with an age or a length of time that waiting may reach
 */
record Remedy(Kind kind, @Nullable Scheme scheme, Text text, List<String> waiting) {
    private static final String TABLE = "what-would-change";
    private static final Text UNKNOWN = new Text("没有登记可以改变的事实", "nothing is known that could be changed");

    /** In the order in which they are tried. */
    enum Kind {
        CONSENT,
        HIRED_LABOUR,
        LUXURY_GOODS,
        SCHOOL_CHOICE,
        VEHICLES,
        MONEY,
        USABLE_AREA,
        BUILT_AREA,
        OWN_INCOME,
        INCOME,
        SPENDING,
        LIKE,
        PRECEDENCE,
        FIXED
    }

    /** What the table of the day says about a condition. */
    static Remedy of(Condition condition, CaseFile file) {
        List<Row> rows = file.rows(TABLE, condition.id());
        if (rows.isEmpty()) {
            return new Remedy(Kind.FIXED, null, UNKNOWN, List.of());
        }
        Row row = rows.get(0);
        String[] change = row.cell("change").split(" ");
        String waiting = row.cell("waiting");
        return new Remedy(
                Kind.valueOf(change[0]),
                change.length == 1 ? null : Scheme.valueOf(change[1]),
                row.text(),
                waiting.isEmpty() ? List.of() : List.of(waiting.split(" ")));
    }

    /** Whether anybody can change it. */
    boolean changeable() {
        return kind.compareTo(Kind.PRECEDENCE) < 0;
    }
}
