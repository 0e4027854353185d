package heng.household;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sudden event for which help is asked.
 *
 * @param amountNeeded yuan; null: not known
 */
public record Emergency(@Nullable Kind kind, @Nullable BigDecimal amountNeeded) {

    /** What happened. */
    public enum Kind {
        FIRE,
        ACCIDENT,
        SUDDEN_ILLNESS,
        OTHER_SUDDEN,
        EXPENDITURE_SURGE
    }
}
