package heng.workshop;

import heng.logic.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as policy staff read them: at most four decimals, without trailing zeros. */
public final class Figures {
    private static final int DECIMALS = 4;

    private Figures() {}

    /** A known figure. */
    public static BigDecimal of(Amount amount) {
        return of(amount.rounded(DECIMALS));
    }

    static BigDecimal of(BigDecimal figure) {
        BigDecimal plain = figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
