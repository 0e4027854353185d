package heng.bench;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What came of requests that were due at a steady rate, in their order. */
final class Answers {
    static final int UNSENT = -1;
    static final int BROKEN = 0;
    private static final int DECIDED = 200;
    private static final int SHED = 503;

    private final double perSecond;
    private final int[] statuses;
    private final long[] nanos;

    Answers(double perSecond, int size) {
        this.perSecond = perSecond;
        this.statuses = new int[size];
        this.nanos = new long[size];
    }

    int size() {
        return statuses.length;
    }

    /** Nanoseconds from the begin until a request is due. */
    long due(int index) {
        return (long) (index * 1e9 / perSecond);
    }

    /** Notes one; each index is set once, before the callers are joined. */
    void set(int index, int status, long nanosSinceDue) {
        statuses[index] = status;
        nanos[index] = nanosSinceDue;
    }

    /** Milliseconds within which such a share of the decided was decided. */
    double within(double share) {
        return within(0, size(), share);
    }

    private double within(int from, int to, double share) {
        long[] decided = IntStream.range(from, to)
                .filter(i -> statuses[i] == DECIDED)
                .mapToLong(i -> nanos[i])
                .sorted()
                .toArray();
        return decided.length == 0
                ? Double.NaN
                : decided[(int) Math.min(decided.length - 1, decided.length * share)] / 1e6;
    }

    /** The longest that any second's 99 of 100 took, in milliseconds. */
    double worstSecond() {
        return IntStream.range(0, seconds()).mapToDouble(this::ofSecond).max().orElse(Double.NaN);
    }

    /**
     * Seconds until all are decided again, and as fast as once.
     *
     * @param fast milliseconds that 99 of 100 may take in a second
     */
    int until(double fast) {
        int calm = seconds();
        while (calm > 0 && allDecided(calm - 1) && ofSecond(calm - 1) <= fast) {
            calm--;
        }
        return calm;
    }

    private int seconds() {
        return (int) (size() / perSecond);
    }

    private double ofSecond(int second) {
        return within((int) (second * perSecond), (int) ((second + 1) * perSecond), 0.99);
    }

    private boolean allDecided(int second) {
        return IntStream.range((int) (second * perSecond), (int) ((second + 1) * perSecond))
                .allMatch(i -> statuses[i] == DECIDED);
    }

    private long count(IntPredicate which) {
        return Arrays.stream(statuses).filter(which).count();
    }

    @Override
    public String toString() {
        return String.format(
                "%d due at %.0f/s: %d decided, %d sent away by 503, %d never sent, %d otherwise;"
                        + " p50 %.1f, p99 %.1f, p99.9 %.1f ms from when due",
                size(),
                perSecond,
                count(one -> one == DECIDED),
                count(one -> one == SHED),
                count(one -> one == UNSENT),
                count(one -> one != DECIDED && one != SHED && one != UNSENT),
                within(0.5),
                within(0.99),
                within(0.999));
    }
}
