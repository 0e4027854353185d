package heng.correction;

import heng.law.Period;
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

    /** When it is felt that a value is another over a period. */
    List<Period> felt(String parameter, Period period) {
        if (!VALUES.contains(parameter)) {
            return List.of(period);
        }
        return references.stream()
                .map(reference -> new Period(
                        felt(reference, period.from()),
                        period.until() == null
                                ? null
                                : felt(reference, period.until().plusDays(1)).minusDays(1)))
                .filter(felt -> felt.until() == null || !felt.until().isBefore(felt.from()))
                .toList();
    }

    private static LocalDate felt(MonthDay reference, LocalDate day) {
        boolean thisYear = !reference.atYear(day.getYear()).isBefore(day);
        return LocalDate.of(day.getYear() + (thisYear ? 1 : 2), 1, 1);
    }
}
