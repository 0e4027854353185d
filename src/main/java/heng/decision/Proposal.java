package heng.decision;

import heng.household.Scheme;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step against the person that is only proposed: it is told with its reasons, and the person may be heard first.
 *
 * @param rule id of the rule that proposes it
 * @param decidedFor id of the person whose decision it is a step of; null where it is the household's
 * @param members whom it concerns
 * @param hearFirst whether the person is heard before it is decided
 */
public record Proposal(
        String rule, Kind kind, Scheme scheme, @Nullable String decidedFor, List<String> members, boolean hearFirst) {

    /** The same step against somebody, for certain. */
    public boolean sameStep(Proposal other) {
        return rule.equals(other.rule) && scheme == other.scheme && Objects.equals(decidedFor, other.decidedFor);
    }

    /** The same step against these members. */
    public Proposal of(List<String> these) {
        return new Proposal(rule, kind, scheme, decidedFor, these, hearFirst);
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
