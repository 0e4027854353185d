package heng.correction;

import heng.decision.Condition;
import heng.law.Period;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * In what two rule books differ.
 *
 * @param parameters names of the parameters of which a value, or how it is read, is another
 * @param more whether a table row or a rule is another, which any decision may have met
 * @param days the days on which something begins or ends in one book and not in the other
 */
record BookDifference(Set<String> parameters, boolean more, NavigableSet<LocalDate> days) {

    static BookDifference between(RuleBook was, RuleFiles wasFiles, RuleBook is, RuleFiles isFiles) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Set<String> parameters = parameters(was.parameters(), is.parameters(), days);
        boolean more = differ(rows(was.parameters()), rows(is.parameters()), days);
        more |= differ(rules(was, wasFiles), rules(is, isFiles), days);
        return new BookDifference(parameters, more, days);
    }

    /** Whether a decision that looked at these, and decided anything, may come otherwise. */
    boolean isEmpty() {
        return parameters.isEmpty() && !more;
    }

    private static Set<String> parameters(ParameterBook was, ParameterBook is, NavigableSet<LocalDate> days) {
        Set<String> names = new HashSet<>();
        was.parameters().forEach(parameter -> names.add(parameter.id()));
        is.parameters().forEach(parameter -> names.add(parameter.id()));
        names.removeIf(name -> !differ(values(was.find(name)), values(is.find(name)), days));
        return names;
    }

    private static Map<Object, Period> values(@Nullable Parameter parameter) {
        Map<Object, Period> values = new HashMap<>();
        if (parameter != null) {
            parameter
                    .series()
                    .forEach((place, keys) -> keys.forEach((key, series) -> series.forEach(
                            value -> values.put(new Said(parameter, place, key, value), value.period()))));
        }
        return values;
    }

    private static Map<Object, Period> rows(ParameterBook book) {
        Map<Object, Period> rows = new HashMap<>();
        book.tables()
                .forEach(table -> table.rows()
                        .forEach(row -> rows.put(new Line(table.name(), row.cells(), row.period()), row.period())));
        return rows;
    }

    private static Map<Object, Period> rules(RuleBook book, RuleFiles files) {
        Map<String, Integer> texts = new HashMap<>();
        files.deciding().forEach((name, bytes) -> {
            if (name.endsWith(".drl")) {
                texts.put(
                        name.substring(name.lastIndexOf('/') + 1, name.length() - ".drl".length()),
                        Arrays.hashCode(bytes));
            }
        });
        Map<Object, Period> rules = new HashMap<>();
        for (Condition condition : book.conditions()) {
            rules.put(condition.id() + "@" + texts.get(condition.id()), condition.period());
        }
        return rules;
    }

    /** Notes where that which stands in one of the two only begins, and where it has ended. */
    private static boolean differ(Map<Object, Period> was, Map<Object, Period> is, NavigableSet<LocalDate> days) {
        Map<Object, Period> only = new HashMap<>(was);
        only.keySet().removeAll(is.keySet());
        is.forEach((what, period) -> {
            if (!was.containsKey(what)) {
                only.put(what, period);
            }
        });
        only.values().forEach(period -> {
            days.add(period.from());
            if (period.until() != null) {
                days.add(period.until().plusDays(1));
            }
        });
        return !only.isEmpty();
    }

    /** What a parameter says of a place over a period, and how it is read. */
    private record Said(
            String parameter,
            String place,
            String key,
            Period period,
            @Nullable Object figure,
            Parameter.Combine combine,
            Parameter.WhenAbsent whenAbsent,
            String by) {
        Said(Parameter parameter, String place, String key, DatedValue value) {
            this(
                    parameter.id(),
                    place,
                    key,
                    value.period(),
                    value.amount() == null ? value.choice() : value.amount(),
                    parameter.combine(),
                    parameter.whenAbsent(),
                    parameter.by());
        }
    }

    private record Line(String table, Map<String, String> cells, Period period) {}
}
