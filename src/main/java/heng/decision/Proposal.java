package heng.decision;

import heng.household.Scheme;
import java.util.List;

/**
 * A step against the person that is only proposed: it is told with its reasons, and the person may be heard first.
 *
 * @param rule id of the rule that proposes it
 * @param members whom it concerns
 * @param hearFirst whether the person is heard before it is decided
 */
public record Proposal(String rule, Kind kind, Scheme scheme, List<String> members, boolean hearFirst) {

    /** The same step against somebody, for certain. */
    public boolean sameStep(Proposal other) {
        return rule.equals(other.rule) && scheme == other.scheme;
    }

    /** The same step against these members. */
    public Proposal of(List<String> these) {
        return new Proposal(rule, kind, scheme, these, hearFirst);
    }

    /** What is proposed. */
    public enum Kind {
        REFUSAL("不予确认"),
        REDUCTION("减发"),
        TERMINATION("停发");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
