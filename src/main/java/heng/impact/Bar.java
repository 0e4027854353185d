package heng.impact;

import heng.household.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a scheme pays a month by both rule books, as two bars of at most this width. */
public record Bar(String name, String before, String after, String monthlyBefore, String monthlyAfter) {
    private static final BigDecimal WIDTH = BigDecimal.valueOf(360);

    static Bar of(Scheme scheme, SchemeTally tally, BigDecimal most) {
        return new Bar(
                scheme.chinese(),
                width(tally.monthlyBefore(), most),
                width(tally.monthlyAfter(), most),
                Words.yuan(tally.monthlyBefore()),
                Words.yuan(tally.monthlyAfter()));
    }

    private static String width(BigDecimal sum, BigDecimal most) {
        return sum.multiply(WIDTH).divide(most, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
