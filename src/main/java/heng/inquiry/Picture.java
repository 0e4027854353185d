package heng.inquiry;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.PhaseOut;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a decision reaches the people: outcomes, who is paid how much, and where a phase-out stands. Days, figures and
 * reasons are left aside, so that two days which mean the same to them have the same picture.
 */
record Picture(Map<Subject, Outcome> outcomes, Map<Paid, Payment> payments, PhaseOut.State phaseOut) {
    static Picture of(Decision decision) {
        Map<Subject, Outcome> outcomes = new LinkedHashMap<>();
        for (SchemeDecision scheme : decision.schemes()) {
            outcomes.put(new Subject(scheme.scheme(), scheme.member()), scheme.outcome());
        }
        Map<Paid, Payment> payments = new LinkedHashMap<>();
        for (Entitlement due : decision.entitlements()) {
            String member = due.personal() ? String.join(",", due.members()) : null;
            payments.merge(new Paid(new Subject(due.scheme(), member), due.kind()), Payment.of(due), Payment::together);
        }
        return new Picture(outcomes, payments, decision.phaseOut().state());
    }

    /** A scheme for a household, or for a person. */
    record Subject(Scheme scheme, @Nullable String member) {}

    /** One kind of payment of a scheme to the household or to a person. */
    record Paid(Subject subject, Entitlement.Kind kind) {}

    /**
     * What is paid.
     *
     * @param monthly yuan a month that are certain
     * @param bounded whether it may be more
     * @param upTo the most it may be; null where it is certain, or nothing bounds it
     */
    record Payment(
            List<String> members,
            BigDecimal monthly,
            boolean bounded,
            @Nullable BigDecimal upTo) {
        static Payment of(Entitlement due) {
            return new Payment(due.members(), due.monthlyAmount(), !due.amount().isKnown(), due.upTo());
        }

        Payment together(Payment other) {
            boolean open = bounded || other.bounded;
            BigDecimal most = bounded ? upTo : monthly;
            BigDecimal others = other.bounded ? other.upTo : other.monthly;
            return new Payment(
                    members,
                    monthly.add(other.monthly),
                    open,
                    !open || most == null || others == null ? null : most.add(others));
        }
    }
}
