package heng.monitoring;

import heng.decision.Decision;
import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Relation;
import heng.household.Situation;
import heng.monitoring.Outlook.Change;
import heng.monitoring.Outlook.Paid;
import heng.monitoring.Outlook.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The decision before beside the decision after, scheme by scheme. */
final class Comparison {
    private final Decision after;
    private final Outcomes then;
    private final Outcomes now;
    private final Urgencies urgencies;
    private final boolean applicantDied;
    private final boolean expired;

    Comparison(Decision before, Decision after, List<Event> events) {
        this.after = after;
        this.then = new Outcomes(before, false);
        this.now = new Outcomes(after, true);
        this.urgencies = new Urgencies(after, events);
        this.applicantDied = after.file().household().members().stream()
                .anyMatch(one -> one.relation() == Relation.APPLICANT && one.situation() == Situation.DECEASED);
        LocalDate fresh = before.verified().verification().freshUntil();
        LocalDate renewed = after.verified().verification().freshUntil();
        this.expired = fresh != null && fresh.isBefore(after.file().day()) && renewed == null;
    }

    List<Outlook.Answer> answers() {
        List<Outlook.Answer> answers = new ArrayList<>();
        now.all().forEach(scheme -> answers.add(answer(scheme, then.like(scheme), scheme)));
        then.all().stream()
                .filter(scheme -> now.like(scheme) == null)
                .forEach(scheme -> answers.add(answer(scheme, scheme, null)));
        return answers;
    }

    private Outlook.Answer answer(SchemeDecision key, @Nullable SchemeDecision from, @Nullable SchemeDecision to) {
        Paid paidBefore = then.paid(key);
        Paid paidAfter = now.paid(key);
        Reason reason = reason(from, to, paidBefore, paidAfter);
        Change change = change(reason, to);
        boolean worse = change == Change.MAY_NO_LONGER_QUALIFY
                || change == Change.AMOUNT_CHANGES && paidAfter.monthly().compareTo(paidBefore.monthly()) < 0;
        return urgencies.answer(
                key,
                change,
                reason,
                from == null ? null : from.outcome(),
                to == null ? null : to.outcome(),
                paidBefore,
                paidAfter,
                telling(change, reason, from, to),
                to == null ? null : to.excludedBy(),
                worse && !isDead(key.member()));
    }

    private Reason reason(@Nullable SchemeDecision from, @Nullable SchemeDecision to, Paid paidBefore, Paid paidAfter) {
        boolean was = from != null && from.outcome() == Outcome.CONFIRMED;
        Outcome is = to == null ? null : to.outcome();
        if (is == null) {
            return was ? Reason.NOT_ASSESSED_ANY_MORE : Reason.SAME;
        }
        boolean open = from != null && from.outcome() == is;
        return switch (is) {
            case MANUAL_REVIEW -> Reason.DISCREPANCY;
            case UNDETERMINED -> open ? Reason.SAME : Reason.MISSING;
            case EXCLUDED -> was ? Reason.OTHER_SCHEME_FIRST : Reason.SAME;
            case NOT_CONFIRMED -> was ? Reason.CONDITIONS : Reason.SAME;
            case CONFIRMED -> granted(was, paidBefore, paidAfter);
        };
    }

    private Reason granted(boolean was, Paid paidBefore, Paid paidAfter) {
        if (applicantDied) {
            return Reason.APPLICANT_DIED;
        }
        if (was && paidAfter.differs(paidBefore)) {
            return paidAfter.known() ? Reason.PAYMENT : Reason.MISSING;
        }
        return expired ? Reason.VERIFICATION_EXPIRED : was ? Reason.SAME : Reason.CONDITIONS;
    }

    private static Change change(Reason reason, @Nullable SchemeDecision to) {
        return switch (reason) {
            case SAME -> Change.NOTHING_CHANGES;
            case CONDITIONS ->
                to != null && to.outcome() == Outcome.CONFIRMED ? Change.MAY_QUALIFY : Change.MAY_NO_LONGER_QUALIFY;
            case PAYMENT -> Change.AMOUNT_CHANGES;
            case OTHER_SCHEME_FIRST, NOT_ASSESSED_ANY_MORE -> Change.MAY_NO_LONGER_QUALIFY;
            case MISSING, DISCREPANCY, APPLICANT_DIED, VERIFICATION_EXPIRED -> Change.RE_VERIFY;
        };
    }

    /** The findings that make the difference: what is not met, what is met now, or what is open. */
    private static List<Finding> telling(
            Change change, Reason reason, @Nullable SchemeDecision from, @Nullable SchemeDecision to) {
        if (to == null) {
            return List.of();
        }
        return switch (reason) {
            case MISSING ->
                to.findings().stream()
                        .filter(one -> one.answer().isUndetermined())
                        .toList();
            case CONDITIONS ->
                change == Change.MAY_QUALIFY
                        ? newlyMet(from, to)
                        : to.findings().stream()
                                .filter(one -> one.answer().isNotMet())
                                .toList();
            default -> List.of();
        };
    }

    private static List<Finding> newlyMet(@Nullable SchemeDecision from, SchemeDecision to) {
        Set<String> before = from == null
                ? Set.of()
                : from.findings().stream()
                        .filter(one -> one.answer().isMet())
                        .map(one -> one.condition().id())
                        .collect(Collectors.toSet());
        return to.findings().stream()
                .filter(one ->
                        one.answer().isMet() && !before.contains(one.condition().id()))
                .toList();
    }

    private boolean isDead(@Nullable String member) {
        return member != null
                && after.file().household().members().stream()
                        .anyMatch(one -> Objects.equals(one.id(), member) && one.situation() == Situation.DECEASED);
    }
}
