package heng.reference;

import java.util.Optional;

/** An amount known to lie between two bounds, both included; no {@code most} means that it has no upper bound. */
record Range(Fraction least, Optional<Fraction> most) {
    static final Range ZERO = exactly(Fraction.ZERO);
    static final Range UNKNOWN = new Range(Fraction.ZERO, Optional.empty());

    static Range exactly(Fraction amount) {
        return new Range(amount, Optional.of(amount));
    }

    /** The same amount where it is not sure that it counts at all. */
    Range orNothing() {
        return new Range(Fraction.ZERO, most);
    }

    Range onlyIf(Truth counts) {
        if (counts == Truth.NO) return ZERO;
        return counts == Truth.YES ? this : orNothing();
    }

    Range plus(Range other) {
        return new Range(least.plus(other.least), most.flatMap(mine -> other.most.map(mine::plus)));
    }

    /** The difference, or nothing where more is taken away than there is. */
    Range less(Range other) {
        Fraction lowest = other.most.map(least::minus).orElse(Fraction.ZERO).max(Fraction.ZERO);
        return new Range(lowest, most.map(mine -> mine.minus(other.least).max(Fraction.ZERO)));
    }

    Range over(long divisor) {
        return new Range(least.over(divisor), most.map(mine -> mine.over(divisor)));
    }

    Truth below(Fraction limit) {
        if (least.compareTo(limit) >= 0) return Truth.NO;
        return Truth.of(most.isPresent() && most.get().compareTo(limit) < 0).or(Truth.OPEN);
    }

    Truth above(Fraction limit) {
        if (least.compareTo(limit) > 0) return Truth.YES;
        return most.isPresent() && most.get().compareTo(limit) <= 0 ? Truth.NO : Truth.OPEN;
    }

    /**
     * Below a limit that nobody has published: nothing is below any limit, and of anything more it is open; a sum that
     * may be nothing or more is open too.
     */
    Truth belowUnpublishedLimit() {
        return isNothing() ? Truth.YES : Truth.OPEN;
    }

    boolean isNothing() {
        return most.isPresent() && most.get().isZero();
    }

    Optional<Fraction> known() {
        return most.filter(least::equals);
    }
}
