package heng.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why income rose since the last decision. */
public record IncomeRise(@Nullable Cause cause, @Nullable LocalDate since) {

    /** Work, an enterprise of one's own, or anything else. */
    public enum Cause {
        EMPLOYMENT,
        ENTERPRISE,
        OTHER
    }
}
