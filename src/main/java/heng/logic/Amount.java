package heng.logic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decimal figure, or the bounds between which it lies while something is not known.
 *
 * <p>Figures are kept in parts of 1/1 200 000, so that fen, twelfths of fen and percentages of them add up exactly and
 * yearly totals can be compared with monthly limits without rounding. An unknown figure is an interval with the
 * {@link Gap}s that make it one: missing is never zero.
 */
public final class Amount {
    /** Parts of one: a hundred fen, their twelfths, and three more decimals. */
    private static final long ONE = 1_200_000;

    private static final BigDecimal ONE_DECIMAL = BigDecimal.valueOf(ONE);
    private static final long NO_LOWEST = Long.MIN_VALUE;
    private static final long NO_HIGHEST = Long.MAX_VALUE;

    public static final Amount ZERO = new Amount(0, 0, List.of(), List.of());

    private final long low;
    private final long high;
    private final List<Gap> gaps;
    private final List<String> sources;

    private Amount(long low, long high, List<Gap> gaps, List<String> sources) {
        this.low = low;
        this.high = high;
        this.gaps = low == high ? List.of() : gaps;
        this.sources = sources;
    }

    /** An exact figure. Digits beyond a millionth are rounded half up. */
    public static Amount of(BigDecimal value) {
        long parts = parts(value);
        return parts == 0 ? ZERO : new Amount(parts, parts, List.of(), List.of());
    }

    /** An exact whole number. */
    public static Amount of(long whole) {
        long parts = Math.multiplyExact(whole, ONE);
        return new Amount(parts, parts, List.of(), List.of());
    }

    /** A figure that is zero or more, and not known. */
    public static Amount unknown(Gap gap) {
        return new Amount(0, NO_HIGHEST, List.of(gap), List.of());
    }

    /** A figure that is more than zero, and not known. */
    public static Amount unknownButPositive(Gap gap) {
        return new Amount(1, NO_HIGHEST, List.of(gap), List.of());
    }

    private static long parts(BigDecimal value) {
        return value.multiply(ONE_DECIMAL).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Whether the figure is known exactly. */
    public boolean isKnown() {
        return low == high;
    }

    /** What is not known about it; empty when it is exact. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** The same figure, with the name of the dated value that it is. */
    public Amount named(String source) {
        return new Amount(low, high, gaps, List.of(source));
    }

    /** The dated values that went into the figure, each once, in the order they came. */
    public List<String> sources() {
        return sources;
    }

    private List<String> with(Amount other) {
        if (other.sources.isEmpty() || sources == other.sources) {
            return sources;
        }
        if (sources.isEmpty()) {
            return other.sources;
        }
        List<String> both = new ArrayList<>(sources);
        for (String source : other.sources) {
            if (!both.contains(source)) {
                both.add(source);
            }
        }
        return List.copyOf(both);
    }

    public Amount plus(Amount other) {
        if (other == ZERO) {
            return this;
        }
        return new Amount(add(low, other.low), add(high, other.high), Gap.union(gaps, other.gaps), with(other));
    }

    public Amount minus(Amount other) {
        if (other == ZERO) {
            return this;
        }
        return new Amount(
                subtract(low, other.high), subtract(high, other.low), Gap.union(gaps, other.gaps), with(other));
    }

    public Amount times(int count) {
        if (count == 1) {
            return this;
        }
        return new Amount(scale(low, count), scale(high, count), gaps, sources);
    }

    /** The product with a rate; both must be zero or more. */
    public Amount times(Amount rate) {
        long product = product(low, rate.low);
        List<Gap> unknown = Gap.union(gaps, rate.gaps);
        boolean exact = isKnown() && rate.isKnown();
        return new Amount(product, exact ? product : product(high, rate.high), unknown, with(rate));
    }

    /** A twelfth: the month of a year. */
    public Amount monthly() {
        return new Amount(divide(low, 12), divide(high, 12), gaps, sources);
    }

    /** An equal share for each of so many, half up to a part. */
    public Amount sharedBy(int count) {
        return new Amount(divide(low, count), divide(high, count), gaps, sources);
    }

    /** The one where the answer is met, the other where it is not, and either of them while it is undetermined. */
    public static Amount either(Answer answer, Supplier<Amount> met, Supplier<Amount> notMet) {
        return switch (answer.outcome()) {
            case MET -> met.get();
            case NOT_MET -> notMet.get();
            case UNDETERMINED -> met.get().orAlso(notMet.get(), answer.gaps());
        };
    }

    /** Somewhere between nothing and this, for the reason given. */
    public Amount orNothing(Gap gap) {
        return between(ZERO, this, gap);
    }

    /** Somewhere between nothing and this, for the reasons given. */
    public Amount orNothing(List<Gap> reasons) {
        return orAlso(ZERO, reasons);
    }

    /** Somewhere between the lower bound of the one and the upper bound of the other, for the reason given. */
    public static Amount between(Amount least, Amount most, Gap gap) {
        return new Amount(
                least.low, most.high, Gap.union(Gap.union(most.gaps, least.gaps), List.of(gap)), most.with(least));
    }

    /** Either this or the other, for the reasons given. */
    public Amount orAlso(Amount other, List<Gap> reasons) {
        List<Gap> all = Gap.union(Gap.union(gaps, other.gaps), reasons);
        return new Amount(Math.min(low, other.low), Math.max(high, other.high), all, with(other));
    }

    /** The figure, but never below zero. */
    public Amount atLeastZero() {
        return low >= 0 ? this : new Amount(0, Math.max(0, high), gaps, sources);
    }

    /** The greater of the two. */
    public Amount max(Amount other) {
        return new Amount(
                Math.max(low, other.low), Math.max(high, other.high), Gap.union(gaps, other.gaps), with(other));
    }

    /** The lesser of the two. */
    public Amount min(Amount other) {
        return new Amount(
                Math.min(low, other.low), Math.min(high, other.high), Gap.union(gaps, other.gaps), with(other));
    }

    /** 低于: strictly less. */
    public Answer isBelow(Amount limit) {
        return compared(high < limit.low, low >= limit.high, limit);
    }

    /** 超过: strictly more. */
    public Answer isAbove(Amount limit) {
        return compared(low > limit.high, high <= limit.low, limit);
    }

    /** 以内: the limit itself is still inside. */
    public Answer isAtMost(Amount limit) {
        return compared(high <= limit.low, low > limit.high, limit);
    }

    /** 达到、以上: the limit itself counts. */
    public Answer isAtLeast(Amount limit) {
        return compared(low >= limit.high, high < limit.low, limit);
    }

    private Answer compared(boolean surely, boolean surelyNot, Amount limit) {
        if (surely) {
            return Answer.met(this, limit);
        }
        return surelyNot ? Answer.notMet(this, limit) : Answer.undetermined(this, limit, Gap.union(gaps, limit.gaps));
    }

    /** Whether it is known to be so many fen and no part of one. */
    public boolean isWholeFen() {
        return isKnown() && low % (ONE / 100) == 0;
    }

    /** The figure to so many decimals, half up. Only for a known figure. */
    public BigDecimal rounded(int decimals) {
        return decimal(low, decimals);
    }

    /** The least it can be, exactly; a twelfth that never ends is cut after ten decimals. */
    public BigDecimal least() {
        return decimal(low, 10);
    }

    /** The most it can be, or null when nothing bounds it. */
    public @Nullable BigDecimal most() {
        return high == NO_HIGHEST ? null : decimal(high, 10);
    }

    /** The figure divided by a number of people, half up to fen: for showing, never for comparing. */
    public BigDecimal perHead(int people) {
        return BigDecimal.valueOf(low)
                .divide(ONE_DECIMAL.multiply(BigDecimal.valueOf(people)), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(long parts, int decimals) {
        return BigDecimal.valueOf(parts).divide(ONE_DECIMAL, decimals, RoundingMode.HALF_UP);
    }

    private static boolean endless(long parts) {
        return parts == NO_LOWEST || parts == NO_HIGHEST;
    }

    private static long add(long left, long right) {
        return endless(left) ? left : endless(right) ? right : Math.addExact(left, right);
    }

    private static long subtract(long left, long right) {
        if (endless(left)) {
            return left;
        }
        return right == NO_HIGHEST ? NO_LOWEST : right == NO_LOWEST ? NO_HIGHEST : Math.subtractExact(left, right);
    }

    private static long scale(long parts, int count) {
        return count == 0 ? 0 : endless(parts) ? parts : Math.multiplyExact(parts, count);
    }

    private static long divide(long parts, int by) {
        return endless(parts) ? parts : Math.floorDiv(parts + by / 2, by);
    }

    private static long product(long left, long right) {
        if (left == 0 || right == 0) {
            return 0;
        }
        if (endless(left) || endless(right)) {
            return NO_HIGHEST;
        }
        BigInteger exact = BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
        return new BigDecimal(exact)
                .divide(ONE_DECIMAL, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that && low == that.low && high == that.high && gaps.equals(that.gaps);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low) * 31 + Long.hashCode(high);
    }

    /** Figures are the applicant's: they are not written out where they might reach a log. */
    @Override
    public String toString() {
        return isKnown() ? "Amount(known)" : "Amount(unknown)";
    }
}
