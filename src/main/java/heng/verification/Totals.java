package heng.verification;

import heng.verification.CheckedRecord.Status;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A declared total beside a recorded one. */
final class Totals {
    private Totals() {}

    /**
     * What the two are to each other.
     *
     * @param nothingDeclared whether nothing of the kind was declared
     * @param declared null where an amount was not stated
     */
    static Status compare(
            boolean nothingDeclared, @Nullable BigDecimal declared, BigDecimal recorded, BigDecimal tolerance) {
        if (declared == null) {
            return Status.SUPPLIED;
        }
        BigDecimal more = recorded.subtract(declared);
        if (more.abs().compareTo(tolerance) <= 0) {
            return Status.MATCHED;
        }
        if (nothingDeclared) {
            return Status.UNDECLARED;
        }
        return more.signum() > 0 ? Status.HIGHER : Status.LOWER;
    }
}
