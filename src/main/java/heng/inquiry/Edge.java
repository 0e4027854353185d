package heng.inquiry;

import heng.logic.Amount;
import heng.logic.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The fewest steps after which a condition is met: worked out from the figures that were compared and confirmed on both
 * sides; where that does not fit, halved in between until it does.
 */
final class Edge {
    /** Enough to tell steps apart, too few to see that endless decimals were cut. */
    private static final int DECIMALS = 4;

    private final int perHundredth;
    private final LongFunction<@Nullable Answer> answer;

    /**
     * The edge of one condition.
     *
     * @param perHundredth how many steps make a hundredth of the unit
     * @param answer the condition's answer after so many steps; null where it is not asked any more
     */
    Edge(int perHundredth, LongFunction<@Nullable Answer> answer) {
        this.perHundredth = perHundredth;
        this.answer = answer;
    }

    /** The fewest steps from this answer on; none where the condition is not met however many are made. */
    OptionalLong find(Answer now, Remedy.Kind kind, long most) {
        if (most <= 0) {
            return OptionalLong.empty();
        }
        long guess = Math.max(1, guess(now, kind, most));
        if (met(guess)) {
            return OptionalLong.of(guess > 1 && met(guess - 1) ? between(0, guess - 1, this::met) : guess);
        }
        return guess < most && met(most) ? OptionalLong.of(between(guess, most, this::met)) : OptionalLong.empty();
    }

    private boolean met(long steps) {
        Answer then = answer.apply(steps);
        return then != null && then.isMet();
    }

    /** The fewest steps above the one bound, at which it fails, up to the other, at which it holds. */
    static long between(long failing, long holding, LongPredicate holds) {
        long low = failing;
        long high = holding;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private long guess(Answer now, Remedy.Kind kind, long most) {
        Amount actual = now.actual();
        Amount limit = now.limit();
        if (actual == null || limit == null) {
            return most;
        }
        boolean raised = kind == Remedy.Kind.SPENDING;
        BigDecimal high = raised ? limit.most() : actual.most();
        BigDecimal low = raised ? actual.least() : limit.least();
        if (high == null) {
            return most;
        }
        BigDecimal steps = high.subtract(low)
                .multiply(BigDecimal.valueOf(100L * perHundredth))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
        boolean limitIsInside = kind == Remedy.Kind.MONEY;
        BigDecimal whole = limitIsInside
                ? steps.setScale(0, RoundingMode.CEILING)
                : steps.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return whole.min(BigDecimal.valueOf(most)).longValue();
    }
}
