package heng.correction;

import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Care rests on the minimum wage of a day of last year: what changes that wage is felt from the first of January on
 * that follows that day.
 *
 * @param references the days that either book takes
 */
record LastYear(Set<MonthDay> references) {
    private static final Set<String> VALUES = Set.of("minimum-wage", "minimum-wage.class");
    private static final String REFERENCE = "care.minimum-wage-reference-month-day";

    static LastYear by(List<ParameterBook> books) {
        Set<MonthDay> references = new HashSet<>();
        for (ParameterBook book : books) {
            choices(book.find(REFERENCE)).forEach(choice -> references.add(MonthDay.parse("--" + choice)));
        }
        return new LastYear(references);
    }

    private static Stream<String> choices(@Nullable Parameter parameter) {
        return parameter == null
                ? Stream.empty()
                : parameter.series().values().stream()
                        .flatMap(keys -> keys.values().stream())
                        .flatMap(Collection::stream)
                        .map(value -> value.choice())
                        .filter(choice -> choice != null);
    }

    /** The days on which it is felt that a value is another from a day on. */
    Set<LocalDate> felt(String parameter, LocalDate day) {
        if (!VALUES.contains(parameter)) {
            return Set.of(day);
        }
        Set<LocalDate> days = new HashSet<>();
        for (MonthDay reference : references) {
            boolean thisYear = !reference.atYear(day.getYear()).isBefore(day);
            days.add(LocalDate.of(day.getYear() + (thisYear ? 1 : 2), 1, 1));
        }
        return days;
    }
}
