package heng.correction;

import heng.law.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When two books do not say the same. */
final class Parting {
    private static final List<Set<?>> ALIKE = List.of(Set.of(), Set.of());

    private Parting() {}

    /**
     * The periods in which they differ, each as long as the difference is the same; none where they never do.
     *
     * @param periods all periods that are dated in either
     * @param was what the one says on a day
     * @param is what the other says
     */
    static List<Period> of(
            Collection<Period> periods, Function<LocalDate, Set<?>> was, Function<LocalDate, Set<?>> is) {
        List<Period> apart = new ArrayList<>();
        LocalDate since = LocalDate.MIN;
        List<Set<?>> before = ALIKE;
        for (LocalDate day : boundaries(periods)) {
            Set<?> one = was.apply(day);
            Set<?> other = is.apply(day);
            List<Set<?>> now = List.of(without(one, other), without(other, one));
            if (!now.equals(before)) {
                close(apart, before, since, day.minusDays(1));
                since = day;
                before = now;
            }
        }
        close(apart, before, since, null);
        return apart;
    }

    private static void close(List<Period> apart, List<Set<?>> difference, LocalDate from, @Nullable LocalDate until) {
        if (!difference.equals(ALIKE)) {
            apart.add(new Period(from, until));
        }
    }

    private static Set<?> without(Set<?> one, Set<?> other) {
        Set<?> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    /** The first days, and the days after the last ones. */
    static NavigableSet<LocalDate> boundaries(Collection<Period> periods) {
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
