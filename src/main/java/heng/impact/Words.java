package heng.impact;

import heng.household.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** Schemes by their Chinese names. */
    public String schemes(List<Scheme> schemes) {
        return schemes.stream().map(Scheme::chinese).collect(Collectors.joining("、"));
    }

    /** Yuan with two decimals and thousands apart. */
    public String money(BigDecimal sum) {
        return yuan(sum);
    }
}
