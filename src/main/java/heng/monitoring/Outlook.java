package heng.monitoring;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.Finding;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.law.LegalBasis;
import heng.parameter.Row;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What monitoring found.
 *
 * @param before the last decision, made again
 * @param after the household as it is now, decided on the day of monitoring
 * @param answers what it means for every scheme
 * @param overall the most pressing of the answers
 */
public record Outlook(Decision before, Decision after, List<Answer> answers, Answer overall) {

    /**
     * What it means for one scheme. Nothing is granted or taken away by it.
     *
     * @param member id of the person; null for a household
     * @param from the outcome before; null where the scheme was not assessed
     * @param to the outcome after; null where the scheme is not assessed any more
     * @param paidBefore what was paid
     * @param paidAfter what would be paid
     * @param telling the findings that make the difference
     * @param excludedBy the scheme that comes first after; null where none does
     * @param hearFirst whether the person is heard before anything is decided
     * @param rule the row of the table {@code monitoring-urgency} that says how soon
     * @param basis the law of how it is gone about
     */
    public record Answer(
            Scheme scheme,
            @Nullable String member,
            Change change,
            Reason reason,
            @Nullable Outcome from,
            @Nullable Outcome to,
            Paid paidBefore,
            Paid paidAfter,
            List<Finding> telling,
            @Nullable Scheme excludedBy,
            Urgency urgency,
            boolean hearFirst,
            @Nullable Row rule,
            List<LegalBasis> basis) {}

    /**
     * What is paid a month for one scheme.
     *
     * @param known whether every payment is known exactly
     */
    public record Paid(BigDecimal monthly, boolean known, List<Entitlement> payments) {

        boolean differs(Paid other) {
            return monthly.compareTo(other.monthly) != 0 || !kinds(payments).equals(kinds(other.payments));
        }

        private static List<Entitlement.Kind> kinds(List<Entitlement> payments) {
            return payments.stream().map(Entitlement::kind).distinct().toList();
        }
    }

    /** What follows for a scheme; the more it concerns the person the later it stands. */
    public enum Change {
        NOTHING_CHANGES("结论和金额都不变"),
        RE_VERIFY("需要重新核对"),
        AMOUNT_CHANGES("金额可能变化"),
        MAY_NO_LONGER_QUALIFY("可能不再符合条件"),
        MAY_QUALIFY("可能符合条件，应主动告知");

        private final String chinese;

        Change(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** Why. */
    public enum Reason {
        SAME,
        CONDITIONS,
        PAYMENT,
        OTHER_SCHEME_FIRST,
        NOT_ASSESSED_ANY_MORE,
        MISSING,
        DISCREPANCY,
        APPLICANT_DIED,
        VERIFICATION_EXPIRED
    }

    /** How soon, the least pressing first. */
    public enum Urgency {
        AT_NEXT_REVIEW,
        SOON,
        NOW
    }
}
