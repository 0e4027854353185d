package heng.correction;

import heng.law.Period;
import heng.parameter.DatedTable;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import heng.parameter.Row;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In what two rule books differ.
 *
 * @param parameters names of the parameters of which a decision may have got another value
 * @param places codes of the places whose values are others; those within them may have got another
 * @param more whether a table row, a rule, a place or the way a parameter is read is another, which any decision may
 *     have met
 * @param apart the periods in which they differ
 */
record BookDifference(Set<String> parameters, Set<String> places, boolean more, List<Period> apart) {
    private static final Period ALWAYS = new Period(LocalDate.of(1949, 10, 1), null);

    static BookDifference between(RuleBook was, RuleFiles wasFiles, RuleBook is, RuleFiles isFiles) {
        List<Period> apart = new ArrayList<>(tables(was.parameters(), is.parameters()));
        apart.addAll(new RuleTexts(wasFiles).parting(was, new RuleTexts(isFiles), is));
        Values values = new Values(was.parameters(), is.parameters());
        if (values.readOtherwise || !lineages(was.parameters()).equals(lineages(is.parameters()))) {
            apart.add(ALWAYS);
        }
        boolean more = !apart.isEmpty();
        apart.addAll(values.apart);
        return new BookDifference(values.names, values.places, more, List.copyOf(apart));
    }

    /** The days on which they begin or cease to differ, or differ otherwise than the day before. */
    NavigableSet<LocalDate> days() {
        return Parting.boundaries(apart);
    }

    /** Whether they differ on a day. */
    boolean on(LocalDate day) {
        return apart.stream().anyMatch(period -> period.contains(day));
    }

    /** Whether a case of a place with these codes, from the widest down, may meet something else. */
    boolean reaches(List<String> lineage) {
        return more || lineage.stream().anyMatch(places::contains);
    }

    private static Set<List<String>> lineages(ParameterBook book) {
        return book.places().counties().stream()
                .map(county -> book.places().lineage(county.code()))
                .collect(Collectors.toSet());
    }

    private static List<Period> tables(ParameterBook was, ParameterBook is) {
        List<Period> periods = new ArrayList<>();
        for (ParameterBook book : List.of(was, is)) {
            book.tables().forEach(table -> table.rows().forEach(row -> periods.add(row.period())));
        }
        return Parting.of(periods, day -> rows(was, day), day -> rows(is, day));
    }

    /** By table and key, what the rows in force say, in their order. */
    private static Set<?> rows(ParameterBook book, LocalDate day) {
        Map<List<String>, List<Map<String, String>>> rows = new HashMap<>();
        for (DatedTable table : book.tables()) {
            table.inForce(day)
                    .forEach((key, ofKey) -> rows.put(
                            List.of(table.name(), key),
                            ofKey.stream().map(Row::cells).toList()));
        }
        return rows.entrySet();
    }

    /** The parameters, one by one, place by place. */
    private static final class Values {
        private final Set<String> names = new HashSet<>();
        private final Set<String> places = new HashSet<>();
        private final List<Period> apart = new ArrayList<>();
        private final LastYear lastYear;
        private boolean readOtherwise;

        Values(ParameterBook was, ParameterBook is) {
            Set<String> all = new HashSet<>();
            was.parameters().forEach(parameter -> all.add(parameter.id()));
            is.parameters().forEach(parameter -> all.add(parameter.id()));
            lastYear = LastYear.by(List.of(was, is));
            all.forEach(name -> compare(name, was.find(name), is.find(name)));
            // Who looks at a value by the choice of another notes the value alone.
            is.parameters().forEach(parameter -> {
                if (names.contains(parameter.by())) {
                    names.add(parameter.id());
                }
            });
        }

        private void compare(String name, @Nullable Parameter was, @Nullable Parameter is) {
            if (was == null || is == null || !sameReading(was, is)) {
                readOtherwise = true;
            }
            for (Parameter one : new Parameter[] {was, is}) {
                if (one != null) {
                    one.series()
                            .forEach((place, keys) -> keys.keySet().forEach(key -> series(name, place, key, was, is)));
                }
            }
        }

        private void series(String name, String place, String key, @Nullable Parameter was, @Nullable Parameter is) {
            List<Period> periods = new ArrayList<>(periods(was, place, key));
            periods.addAll(periods(is, place, key));
            List<Period> parting =
                    Parting.of(periods, day -> said(was, place, key, day), day -> said(is, place, key, day));
            if (!parting.isEmpty()) {
                names.add(name);
                places.add(place);
                parting.forEach(period -> apart.addAll(lastYear.felt(name, period)));
            }
        }

        private static boolean sameReading(Parameter was, Parameter is) {
            return was.by().equals(is.by()) && was.combine() == is.combine() && was.whenAbsent() == is.whenAbsent();
        }

        private static List<Period> periods(@Nullable Parameter parameter, String place, String key) {
            return parameter == null
                    ? List.of()
                    : parameter.series().getOrDefault(place, Map.of()).getOrDefault(key, List.of()).stream()
                            .map(DatedValue::period)
                            .toList();
        }

        private static Set<?> said(@Nullable Parameter parameter, String place, String key, LocalDate day) {
            DatedValue value = parameter == null ? null : parameter.own(place, key, day);
            if (value == null) {
                return Set.of();
            }
            return Set.of(
                    Objects.requireNonNullElse(value.amount(), Objects.requireNonNullElse(value.choice(), "absent")));
        }
    }
}
