package heng.correction;

import heng.law.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The days on which two books begin or cease to say something else, or come to say another thing while they differ. */
final class Parting {
    private static final List<Set<?>> ALIKE = List.of(Set.of(), Set.of());

    private Parting() {}

    /**
     * The days; none where both say the same on every day.
     *
     * @param periods all periods that are dated in either
     * @param was what the one says on a day
     * @param is what the other says
     */
    static NavigableSet<LocalDate> of(
            Collection<Period> periods, Function<LocalDate, Set<?>> was, Function<LocalDate, Set<?>> is) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        List<Set<?>> before = ALIKE;
        for (LocalDate day : boundaries(periods)) {
            Set<?> one = was.apply(day);
            Set<?> other = is.apply(day);
            List<Set<?>> now = List.of(without(one, other), without(other, one));
            if (!now.equals(before)) {
                days.add(day);
            }
            before = now;
        }
        return days;
    }

    private static Set<?> without(Set<?> one, Set<?> other) {
        Set<?> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    private static NavigableSet<LocalDate> boundaries(Collection<Period> periods) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Period period : periods) {
            days.add(period.from());
            if (period.until() != null) {
                days.add(period.until().plusDays(1));
            }
        }
        return days;
    }
}
