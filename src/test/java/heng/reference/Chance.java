package heng.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded choices: the same seed makes the same choices on every machine. */
record Chance(SplittableRandom random) {
    boolean percent(int of100) {
        return random.nextInt(100) < of100;
    }

    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One step below, at, or one step above. */
    BigDecimal around(BigDecimal limit, String step) {
        return limit.add(new BigDecimal(step).multiply(BigDecimal.valueOf(between(-1, 1))))
                .max(BigDecimal.ZERO);
    }

    /** Any amount of whole fen up to this one. */
    BigDecimal upTo(BigDecimal most) {
        long fen = most.movePointRight(2).longValue();
        return BigDecimal.valueOf(random.nextLong(fen + 1), 2);
    }
}
