package heng.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that a seed settles, so that a request can be made again by its number. */
record Chance(SplittableRandom numbers) {
    static Chance of(long seed) {
        return new Chance(new SplittableRandom(seed));
    }

    /** Whether it is one of so many. */
    boolean oneIn(int many) {
        return numbers.nextInt(many) == 0;
    }

    /** From 0 to below. */
    int below(int bound) {
        return numbers.nextInt(Math.max(1, bound));
    }

    <T> T of(List<T> some) {
        return some.get(numbers.nextInt(some.size()));
    }
}
