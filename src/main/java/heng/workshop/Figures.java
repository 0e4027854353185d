package heng.workshop;

import heng.logic.Amount;
import heng.parameter.DatedValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures as policy staff read them: at most four decimals, without trailing zeros. */
public final class Figures {
    private static final int DECIMALS = 4;

    private Figures() {}

    /** A known figure. */
    public static BigDecimal of(Amount amount) {
        return of(amount.rounded(DECIMALS));
    }

    /** The figure or the word of a value; null where it has neither. */
    public static @Nullable Object of(@Nullable DatedValue value) {
        if (value == null || value.amount() == null) {
            return value == null ? null : value.choice();
        }
        return of(value.amount());
    }

    static BigDecimal of(BigDecimal figure) {
        BigDecimal plain = figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
