package heng.decisionlog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A moment as finely as both databases keep it. */
public final class Moment {
    private Moment() {}

    /** To the microsecond. */
    public static Instant of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
