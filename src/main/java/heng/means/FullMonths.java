package heng.means;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 足月: full months; where the last one has no such day, its end is the day (Civil Code 202). */
public final class FullMonths {
    private FullMonths() {}

    /** How many months are full on the day; never below zero. */
    public static long between(LocalDate since, LocalDate day) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(since, day));
        return since.plusMonths(months + 1).isAfter(day) ? months : months + 1;
    }
}
