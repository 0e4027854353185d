package heng.decision;

import heng.logic.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes figures out as they stand in a line of arithmetic. */
public final class Formula {
    private Formula() {}

    /** A sum of money with two decimals; both bounds where it is not known. */
    public static String of(Amount yuan) {
        String least = money(yuan.least());
        if (yuan.isKnown()) {
            return least;
        }
        BigDecimal most = yuan.most();
        return "[" + least + ", " + (most == null ? "?" : money(most)) + "]";
    }

    /** A rate without trailing zeros. */
    public static String rate(Amount rate) {
        return rate.isKnown() ? rate.least().stripTrailingZeros().toPlainString() : "?";
    }

    private static String money(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
