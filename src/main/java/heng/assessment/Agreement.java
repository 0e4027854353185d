package heng.assessment;

import heng.decision.Decision;
import heng.decision.Decision.Want;
import heng.decision.EconomicStatus;
import heng.decision.Entitlement;
import heng.decision.Finding;
import heng.decision.Formula;
import heng.decision.PhaseOut;
import heng.decision.Proposal;
import heng.decision.Referral;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What several decisions of one household, one for each way a doubt may fall, have in common. */
final class Agreement {
    private static final Set<Outcome> NOT_GRANTED = EnumSet.of(Outcome.NOT_CONFIRMED, Outcome.EXCLUDED);
    private static final String COMPOSITION = "household-composition";
    private static final String CONSENT = "consent-given";

    private final List<Decision> decisions;
    private final List<Gap> doubts;
    private boolean doubtMatters;

    private final boolean incomplete;

    private Agreement(List<Decision> decisions, Doubts doubts) {
        this.decisions = decisions;
        this.doubts = doubts.gaps();
        this.incomplete = doubts.tooMany();
    }

    static Decision of(List<Decision> decisions, Doubts doubts) {
        return decisions.size() == 1 && !doubts.tooMany() ? decisions.get(0) : new Agreement(decisions, doubts).merge();
    }

    private Decision merge() {
        Decision first = decisions.get(decisions.size() - 1);
        List<SchemeDecision> schemes = new ArrayList<>();
        decisions.forEach(decision -> decision.schemes().forEach(scheme -> {
            if (schemes.stream().noneMatch(scheme::sameSubject)) {
                schemes.add(agreed(scheme));
            }
        }));
        List<Entitlement> entitlements = new ArrayList<>();
        if (!incomplete) {
            first.entitlements().forEach(entitlement -> agreed(entitlement, entitlements));
            doubtMatters |=
                    decisions.stream().anyMatch(one -> one.entitlements().size() > entitlements.size());
        }
        List<Proposal> proposals = incomplete ? List.of() : proposals();
        return new Decision(
                first.file(),
                schemes,
                EconomicStatus.of(decisions.stream().map(Decision::means).toList(), doubts),
                first.items(),
                entitlements,
                phaseOut(),
                ProcedureStage.of(first.file(), schemes, proposals),
                incomplete ? List.of() : referrals(),
                proposals,
                wants(),
                first.verified());
    }

    private SchemeDecision agreed(SchemeDecision scheme) {
        List<SchemeDecision> versions = decisions.stream()
                .flatMap(decision -> decision.schemes().stream().filter(scheme::sameSubject))
                .toList();
        boolean everywhere = versions.size() == decisions.size();
        boolean same = versions.stream().map(SchemeDecision::outcome).distinct().count() == 1;
        boolean nowhere = versions.stream().allMatch(version -> NOT_GRANTED.contains(version.outcome()));
        if (incomplete && !refusedWithoutConsent(scheme)) {
            return leftOpen(scheme);
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < scheme.findings().size(); i++) {
            findings.add(agreed(i, versions));
        }
        boolean refused = nowhere
                && findings.stream().anyMatch(finding -> finding.answer().isNotMet());
        Outcome outcome = same && (everywhere || nowhere)
                ? scheme.outcome()
                : refused ? Outcome.NOT_CONFIRMED : Outcome.UNDETERMINED;
        doubtMatters |= outcome == Outcome.UNDETERMINED
                && (!everywhere || versions.stream().anyMatch(version -> version.outcome() != Outcome.UNDETERMINED));
        return new SchemeDecision(
                scheme.scheme(),
                scheme.member(),
                outcome,
                outcome == Outcome.EXCLUDED ? commonExclusion(versions) : null,
                findings,
                outcome == Outcome.UNDETERMINED ? doubts : List.of());
    }

    /** The scheme that comes first; null where it is not the same in every way. */
    private static @Nullable Scheme commonExclusion(List<SchemeDecision> versions) {
        Scheme first = versions.get(0).excludedBy();
        return versions.stream().allMatch(version -> version.excludedBy() == first) ? first : null;
    }

    /** Not every way was tried, so that nothing but a lack of consent is certain. */
    private SchemeDecision leftOpen(SchemeDecision scheme) {
        doubtMatters = true;
        List<Finding> open = scheme.findings().stream()
                .map(finding -> finding.condition().id().equals(CONSENT)
                        ? finding
                        : new Finding(finding.condition(), Answer.undetermined(doubts)))
                .toList();
        return new SchemeDecision(scheme.scheme(), scheme.member(), Outcome.UNDETERMINED, null, open, doubts);
    }

    private static boolean refusedWithoutConsent(SchemeDecision scheme) {
        return scheme.findings().stream()
                .anyMatch(finding -> finding.condition().id().equals(CONSENT)
                        && finding.answer().isNotMet());
    }

    private Finding agreed(int index, List<SchemeDecision> versions) {
        return agreed(
                versions.stream().map(version -> version.findings().get(index)).toList());
    }

    private Finding agreed(List<Finding> versions) {
        Finding last = versions.get(versions.size() - 1);
        if (versions.stream().map(Finding::outcome).distinct().count() > 1) {
            return new Finding(last.condition(), Answer.undetermined(doubts));
        }
        boolean sameFigures = versions.stream().map(Finding::answer).allMatch(last.answer()::sameFigures);
        return sameFigures && !last.answer().isUndetermined()
                ? last
                : new Finding(last.condition(), last.answer().withoutFigures());
    }

    /** State, days and months where they are the same in every version. */
    private PhaseOut phaseOut() {
        List<PhaseOut> versions = decisions.stream().map(Decision::phaseOut).toList();
        PhaseOut last = versions.get(versions.size() - 1);
        boolean same = versions.stream().allMatch(last::sameStage);
        boolean sameConditions = versions.stream()
                        .map(version -> version.findings().size())
                        .distinct()
                        .count()
                == 1;
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; sameConditions && i < last.findings().size(); i++) {
            int index = i;
            findings.add(agreed(versions.stream()
                    .map(version -> version.findings().get(index))
                    .toList()));
        }
        return same ? last.with(findings) : PhaseOut.notApplicable(findings);
    }

    /** A payment that every version makes, between the least and the most that any of them pays. */
    private void agreed(Entitlement entitlement, List<Entitlement> agreed) {
        List<Entitlement> versions = decisions.stream()
                .flatMap(decision -> decision.entitlements().stream().filter(entitlement::sameSubject))
                .toList();
        if (versions.size() != decisions.size()) {
            return;
        }
        Amount amount = entitlement.amount();
        for (Entitlement version : versions) {
            if (!version.amount().equals(amount)) {
                amount = amount.orAlso(version.amount(), doubts);
                doubtMatters = true;
            }
        }
        List<String> certain = new ArrayList<>(entitlement.members());
        versions.forEach(version -> certain.retainAll(version.members()));
        boolean sameFormula =
                versions.stream().map(Entitlement::formula).distinct().count() == 1;
        agreed.add(entitlement.withAmount(amount, certain, sameFormula ? entitlement.formula() : Formula.of(amount)));
    }

    /** What every version proposes, for those whom it concerns in all of them. */
    private List<Proposal> proposals() {
        List<Proposal> agreed = new ArrayList<>();
        for (Proposal one : decisions.get(0).proposals()) {
            List<String> certain = certain(
                    one.members(),
                    decision -> decision.proposals().stream()
                            .filter(one::sameStep)
                            .flatMap(other -> other.members().stream())
                            .toList());
            if (!certain.isEmpty()) {
                agreed.add(one.of(certain));
            }
        }
        return agreed;
    }

    /** The help that every version opens, for those whom it opens it in all of them. */
    private List<Referral> referrals() {
        List<Referral> agreed = new ArrayList<>();
        for (Referral one : decisions.get(0).referrals()) {
            List<String> certain = certain(
                    one.members(),
                    decision -> decision.referrals().stream()
                            .filter(one::sameHelp)
                            .flatMap(other -> other.members().stream())
                            .toList());
            if (!certain.isEmpty()) {
                agreed.add(one.of(certain));
            }
        }
        return agreed;
    }

    private List<String> certain(List<String> members, Function<Decision, List<String>> inEach) {
        List<String> certain = new ArrayList<>(members);
        decisions.forEach(decision -> certain.retainAll(inEach.apply(decision)));
        return certain;
    }

    private List<Want> wants() {
        Map<Gap, Set<String>> all = new LinkedHashMap<>();
        decisions.forEach(decision -> decision.wants()
                .forEach(want -> all.computeIfAbsent(want.gap(), unused -> new LinkedHashSet<>())
                        .addAll(want.neededBy())));
        if (doubtMatters) {
            doubts.forEach(doubt ->
                    all.computeIfAbsent(doubt, unused -> new LinkedHashSet<>()).add(COMPOSITION));
        }
        List<Want> wants = new ArrayList<>();
        all.forEach((gap, rules) -> wants.add(new Want(gap, List.copyOf(rules))));
        return wants;
    }
}
