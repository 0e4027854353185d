package heng.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as the page writes them. */
public final class Words {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Yuan with two decimals and thousands apart. */
    public static String yuan(BigDecimal sum) {
        return String.format(Locale.ROOT, "%,.2f", sum.setScale(2, RoundingMode.UNNECESSARY));
    }

    /** The same with its sign, also where it is more. */
    public String change(BigDecimal sum) {
        return (sum.signum() > 0 ? "+" : "") + yuan(sum);
    }

    /** Of a month what it is in twelve. */
    public String yearly(BigDecimal sum) {
        return change(sum.multiply(MONTHS));
    }

    /** Yuan with two decimals and thousands apart. */
    public String money(BigDecimal sum) {
        return yuan(sum);
    }
}
