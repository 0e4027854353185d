package heng.means;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 足月、足年: full months and years; where the last one has no such day, its end is the day (Civil Code 202). */
public final class FullMonths {
    private static final int OF_A_YEAR = 12;

    private FullMonths() {}

    /** How many months are full on the day; never below zero. */
    public static long between(LocalDate since, LocalDate day) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(since, day));
        return since.plusMonths(months + 1).isAfter(day) ? months : months + 1;
    }

    /** How many years are full on the day; never below zero. */
    public static long years(LocalDate since, LocalDate day) {
        return between(since, day) / OF_A_YEAR;
    }
}
