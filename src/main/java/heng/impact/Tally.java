package heng.impact;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Households counted by how they are touched, and the money of all of them. */
public final class Tally {
    private final Map<Effect.Kind, Integer> households = new EnumMap<>(Effect.Kind.class);
    private BigDecimal before = BigDecimal.ZERO.setScale(2);
    private BigDecimal after = BigDecimal.ZERO.setScale(2);
    private BigDecimal onceBefore = BigDecimal.ZERO.setScale(2);
    private BigDecimal onceAfter = BigDecimal.ZERO.setScale(2);

    void add(Effect effect, Effect.Kind kind) {
        households.merge(kind, 1, Integer::sum);
        before = before.add(effect.before().perMonth());
        after = after.add(effect.after().perMonth());
        onceBefore = onceBefore.add(effect.before().once());
        onceAfter = onceAfter.add(effect.after().once());
    }

    void add(Tally other) {
        other.households.forEach((kind, count) -> households.merge(kind, count, Integer::sum));
        before = before.add(other.before);
        after = after.add(other.after);
        onceBefore = onceBefore.add(other.onceBefore);
        onceAfter = onceAfter.add(other.onceAfter);
    }

    /** How many are touched in this way. */
    public int households(Effect.Kind kind) {
        return households.getOrDefault(kind, 0);
    }

    /** All of them. */
    public int all() {
        return households.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those who are touched. */
    public int touched() {
        return all() - households(Effect.Kind.UNTOUCHED);
    }

    /** Yuan a month by the old rules. */
    public BigDecimal before() {
        return before;
    }

    /** Yuan a month by the new rules. */
    public BigDecimal after() {
        return after;
    }

    /** Yuan a month more; negative: less. */
    public BigDecimal difference() {
        return after.subtract(before);
    }

    /** Yuan paid once more, for all who stand there on the day. */
    public BigDecimal onceDifference() {
        return onceAfter.subtract(onceBefore);
    }
}
