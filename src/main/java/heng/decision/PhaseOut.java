package heng.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phase-out of a household that earns its way out of the allowance.
 *
 * @param from first day; null where it does not apply
 * @param until last day; null where the length is not known
 * @param month the month it is in, from 1; null unless it runs
 * @param ofMonths its length; null where not known
 */
public record PhaseOut(
        State state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer month,
        @Nullable Integer ofMonths,
        List<Finding> findings) {

    /** None, or none that can be said; with what was found about it. */
    public static PhaseOut notApplicable(List<Finding> findings) {
        return new PhaseOut(State.NOT_APPLICABLE, null, null, null, null, findings);
    }

    /** Where it stands. */
    public enum State {
        NOT_APPLICABLE,
        MAY_START,
        RUNNING,
        ENDED
    }
}
