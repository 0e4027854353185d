package heng.decision;

import heng.logic.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes figures out as they stand in a line of arithmetic. */
public final class Formula {
    private Formula() {}

    /**
     * A sum of money, exactly: with two decimals, or as the twelfth of a yearly sum that does not come out even; both
     * bounds where it is not known.
     */
    public static String of(Amount yuan) {
        if (yuan.isKnown()) {
            Amount year = yuan.times(12);
            boolean twelfth = !yuan.isWholeFen() && year.isWholeFen();
            return twelfth ? "(" + money(year.least()) + " ÷ 12)" : money(yuan.least());
        }
        BigDecimal most = yuan.most();
        return "[" + money(yuan.least()) + ", " + (most == null ? "?" : money(most)) + "]";
    }

    /** A rate without trailing zeros. */
    public static String rate(Amount rate) {
        return rate.isKnown() ? rate.least().stripTrailingZeros().toPlainString() : "?";
    }

    private static String money(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
