package heng.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How many mistakes were noticed. Those that are refused when the rules are loaded, and those that nothing can show,
 * are counted apart and do not raise it.
 */
public record Score(int noticed, int survived, int refused, int equivalent) {

    /** The score of these. */
    public static Score of(Collection<Tried> tried) {
        return new Score(
                count(tried, Fate.NOTICED),
                count(tried, Fate.SURVIVED),
                count(tried, Fate.REFUSED),
                count(tried, Fate.EQUIVALENT));
    }

    private static int count(Collection<Tried> tried, Fate fate) {
        return (int) tried.stream().filter(one -> one.fate() == fate).count();
    }

    /** Percent noticed of those that cases could notice, to one decimal; 100 where there was none. */
    public BigDecimal percent() {
        int all = noticed + survived;
        return all == 0
                ? BigDecimal.valueOf(100)
                : BigDecimal.valueOf(noticed)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
    }
}
