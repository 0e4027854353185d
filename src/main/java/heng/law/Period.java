package heng.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is in force.
 *
 * @param from first day
 * @param until last day, still inside; null while there is no end
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    /** Whether the day lies inside; both ends do. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether the day is the first one. */
    public boolean beginsOn(LocalDate day) {
        return from.equals(day);
    }

    /** Whether the day is the first one after the end. */
    public boolean endedBefore(LocalDate day) {
        return until != null && until.plusDays(1).equals(day);
    }

    /** The day itself where it lies inside, else the end nearer to it. */
    public LocalDate nearestTo(LocalDate day) {
        if (day.isBefore(from)) {
            return from;
        }
        return until != null && day.isAfter(until) ? until : day;
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }
}
