package heng.decision;

import heng.household.Scheme;
import heng.logic.Answer;
import heng.logic.Gap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one scheme.
 *
 * @param member id of the person; null for a household
 * @param excludedBy the scheme that takes precedence; null unless excluded
 * @param gaps what is not known, where the outcome hangs on it
 */
public record SchemeDecision(
        Scheme scheme,
        @Nullable String member,
        Outcome outcome,
        @Nullable Scheme excludedBy,
        List<Finding> findings,
        List<Gap> gaps) {

    /** The decision that a test comes to. */
    public static SchemeDecision of(SchemeTest test, @Nullable String member) {
        Outcome outcome = test.outcome();
        Scheme first = outcome == Outcome.EXCLUDED ? test.excludedBy() : null;
        return new SchemeDecision(test.scheme(), member, outcome, first, test.findings(), test.gaps());
    }

    /** Same scheme and same subject. */
    public boolean sameSubject(SchemeDecision other) {
        return scheme == other.scheme && Objects.equals(member, other.member);
    }

    /** 确认、不予确认、待核实、人工复核、由其他救助排除. */
    public enum Outcome {
        CONFIRMED("确认"),
        NOT_CONFIRMED("不予确认"),
        UNDETERMINED("待核实"),
        MANUAL_REVIEW("人工复核"),
        EXCLUDED("由其他救助优先");

        private final String chinese;

        Outcome(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        static Outcome of(Answer confirmed) {
            return switch (confirmed.outcome()) {
                case MET -> CONFIRMED;
                case NOT_MET -> NOT_CONFIRMED;
                case UNDETERMINED -> UNDETERMINED;
            };
        }
    }
}
