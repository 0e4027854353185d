package heng.impact;

import java.math.BigDecimal;

/** What the change does to one household. */
public record Effect(int position, Standing before, Standing after) {
    /** How a household is touched; each household in one way. */
    public enum Kind {
        NEWLY_QUALIFIES("新符合", "newly qualifies"),
        LOSES("不再符合", "loses"),
        BECOMES_OPEN("转为待核实", "becomes open"),
        CHANGES_SCHEME("改为其他救助", "changes scheme"),
        MORE("金额增加", "is paid more"),
        LESS("金额减少", "is paid less"),
        OTHERWISE("其他变化", "is answered otherwise"),
        UNTOUCHED("不变", "is untouched");

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

    /** In which way. */
    public Kind kind() {
        boolean confirmedBefore = !before.confirmed().isEmpty();
        boolean confirmedAfter = !after.confirmed().isEmpty();
        if (confirmedBefore != confirmedAfter) {
            Kind without = after.leavesOpen(before.confirmed().keySet()) ? Kind.BECOMES_OPEN : Kind.LOSES;
            return confirmedAfter ? Kind.NEWLY_QUALIFIES : without;
        }
        if (!before.confirmed().equals(after.confirmed())) {
            return Kind.CHANGES_SCHEME;
        }
        int sign = monthly().add(once()).signum();
        if (sign != 0) {
            return sign > 0 ? Kind.MORE : Kind.LESS;
        }
        return before.outcomes().equals(after.outcomes())
                        && before.monthly().equals(after.monthly())
                        && before.once().equals(after.once())
                        && (before.decision() == null) == (after.decision() == null)
                ? Kind.UNTOUCHED
                : Kind.OTHERWISE;
    }

    /** How much more is paid each month, yuan; negative: less. */
    public BigDecimal monthly() {
        return after.perMonth().subtract(before.perMonth());
    }

    /** How much more is paid once, yuan. */
    public BigDecimal once() {
        return after.once().subtract(before.once());
    }
}
