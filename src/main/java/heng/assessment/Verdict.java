package heng.assessment;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.PhaseOut;
import heng.decision.Proposal;
import heng.decision.Referral;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.decision.Verified;
import heng.decision.Verified.Change;
import heng.household.Scheme;
import heng.verification.Discrepancy;
import heng.verification.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decision by the records beside that by the declaration: where an open discrepancy tells, a person decides. */
final class Verdict {
    private final Verification verification;
    private final Decision recorded;
    private final Map<String, List<Change>> changes = new LinkedHashMap<>();

    Verdict(Verification verification, Decision recorded) {
        this.verification = verification;
        this.recorded = recorded;
    }

    /** The decision where declaration and records fit. */
    Decision without() {
        return recorded.as(
                recorded.schemes(),
                recorded.entitlements(),
                recorded.proposals(),
                recorded.referrals(),
                recorded.phaseOut(),
                Verified.without(verification));
    }

    /** Notes what comes out otherwise where one discrepancy falls to the declaration. */
    void weigh(Discrepancy one, Decision withDeclared) {
        List<Change> list = new ArrayList<>();
        for (SchemeDecision scheme : recorded.schemes()) {
            Outcome other = outcome(withDeclared, scheme);
            if (other != scheme.outcome()) {
                list.add(new Change(scheme.scheme(), scheme.member(), other, scheme.outcome()));
            }
        }
        for (SchemeDecision scheme : withDeclared.schemes()) {
            if (outcome(recorded, scheme) == null) {
                list.add(new Change(scheme.scheme(), scheme.member(), scheme.outcome(), null));
            }
        }
        changes.put(one.id(), list);
    }

    /** The decision by the records; what the declaration would have decided otherwise goes to a person. */
    Decision against(Decision declared) {
        boolean open = verification.discrepancies().stream().anyMatch(Discrepancy::isOpen);
        List<SchemeDecision> schemes = new ArrayList<>();
        for (SchemeDecision scheme : recorded.schemes()) {
            boolean review = open && toBeReviewed(scheme, outcome(declared, scheme))
                    || spouseToBeNamed()
                            && UnnamedSpouse.tells(scheme, recorded.file().household())
                    || headGone() && scheme.outcome() != Outcome.NOT_CONFIRMED;
            schemes.add(review ? review(scheme) : scheme);
        }
        for (SchemeDecision scheme : declared.schemes()) {
            boolean gone = outcome(recorded, scheme) == null;
            if (open && gone && scheme.outcome() == Outcome.CONFIRMED) {
                schemes.add(review(scheme));
            }
        }
        List<Entitlement> entitlements = recorded.entitlements().stream()
                .filter(due -> !reviewed(schemes, due.scheme(), due.decidedFor()))
                .toList();
        List<Proposal> proposals = recorded.proposals().stream()
                .filter(step -> !reviewed(schemes, step.scheme(), step.decidedFor()))
                .toList();
        List<Referral> referrals = recorded.referrals().stream()
                .filter(help -> schemes.stream()
                        .anyMatch(one -> one.scheme() == help.scheme() && one.outcome() == Outcome.CONFIRMED))
                .toList();
        PhaseOut phaseOut = reviewed(schemes, Scheme.SUBSISTENCE_ALLOWANCE, null)
                ? PhaseOut.notApplicable(recorded.phaseOut().findings())
                : recorded.phaseOut();
        return recorded.as(schemes, entitlements, proposals, referrals, phaseOut, new Verified(verification, changes));
    }

    private boolean toBeReviewed(SchemeDecision scheme, @Nullable Outcome declared) {
        if (declared == null) {
            return scheme.outcome() == Outcome.CONFIRMED;
        }
        return declared != scheme.outcome();
    }

    /** Whether the applicant is recorded as dead, so that somebody else has to come forward. */
    private boolean headGone() {
        return verification.discrepancies().stream()
                .anyMatch(one -> !one.declarationStands() && about(one, "DECEASED", "true"));
    }

    /** Whether a spouse is recorded whom nobody named, and nobody has decided yet whether it is so. */
    private boolean spouseToBeNamed() {
        return verification.discrepancies().stream().anyMatch(one -> one.isOpen() && about(one, "MARRIED", "true"));
    }

    private boolean about(Discrepancy one, String field, String word) {
        String applicant = recorded.file().household().applicant().id();
        return one.id().equals(applicant + "/FACT/" + field)
                && word.equals(one.recorded().word());
    }

    private static SchemeDecision review(SchemeDecision scheme) {
        return new SchemeDecision(
                scheme.scheme(), scheme.member(), Outcome.MANUAL_REVIEW, null, scheme.findings(), List.of());
    }

    private static boolean reviewed(List<SchemeDecision> schemes, Scheme scheme, @Nullable String member) {
        return schemes.stream()
                .anyMatch(one -> one.scheme() == scheme
                        && Objects.equals(one.member(), member)
                        && one.outcome() == Outcome.MANUAL_REVIEW);
    }

    private static @Nullable Outcome outcome(Decision decision, SchemeDecision like) {
        return decision.schemes().stream()
                .filter(like::sameSubject)
                .map(SchemeDecision::outcome)
                .findFirst()
                .orElse(null);
    }
}
