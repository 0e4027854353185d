package heng.impact;

import heng.household.Scheme;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cliff that the change makes, removes or moves: an income at which one fen more costs a household a payment.
 *
 * @param position of the household, from 0
 * @param schemes whose payments end or become less there
 * @param before where it stands by the old rules; null where it did not
 * @param after where it stands by the new rules; null where it does not any more
 */
public record CliffChange(
        int position,
        List<Scheme> schemes,
        @Nullable Place before,
        @Nullable Place after) {
    /**
     * Where it stands.
     *
     * @param at yuan of the household's first income, as it is declared
     * @param lost yuan a month
     */
    public record Place(BigDecimal at, BigDecimal lost) {}

    /** What became of it. */
    public enum Kind {
        MADE("新出现", "made"),
        REMOVED("消除", "removed"),
        MOVED("移动", "moved");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }

    /** What became of it. */
    public Kind kind() {
        return before == null ? Kind.MADE : after == null ? Kind.REMOVED : Kind.MOVED;
    }
}
