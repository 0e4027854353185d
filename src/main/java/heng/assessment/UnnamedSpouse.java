package heng.assessment;

import heng.decision.Decision;
import heng.decision.Finding;
import heng.decision.PhaseOut;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Household;
import heng.household.Scheme;
import heng.logic.Answer;
import heng.logic.Gap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A spouse whom a register knows and nobody named counts (mca-2021-57 art. 7), and nobody knows what the spouse brings:
 * the household's income and its schemes are open, and so is extreme poverty of the applicant, whom a spouse supports (civil-code 1059).
 * What was declared of the others stands.
 */
final class UnnamedSpouse {
    private static final Set<Scheme> OF_THE_HOUSEHOLD =
            EnumSet.of(Scheme.SUBSISTENCE_ALLOWANCE, Scheme.LOW_INCOME_MARGINAL, Scheme.RIGID_EXPENDITURE_HARDSHIP);
    private static final Set<String> ABOUT_SPOUSES = Set.of(
            "income-below-standard",
            "income-below-marginal-line",
            "income-below-disposable-income",
            "rigid-expenditure-above-ratio",
            "no-able-supporter");
    private static final Gap WHO = new Gap.MissingFact("/household/members");
    private static final String NEEDED_BY = "income-below-standard";

    private UnnamedSpouse() {}

    /** Whether what the spouse brings may decide this scheme. */
    static boolean tells(SchemeDecision scheme, Household household) {
        return scheme.member() == null
                ? OF_THE_HOUSEHOLD.contains(scheme.scheme())
                : scheme.scheme() == Scheme.EXTREMELY_POOR_SUPPORT
                        && scheme.member().equals(household.applicant().id())
                        && scheme.outcome() != Outcome.NOT_CONFIRMED;
    }

    /** The decision with those schemes undetermined, and nothing paid or proposed by them. */
    static Decision opens(Decision decision) {
        Household household = decision.file().household();
        List<SchemeDecision> open =
                decision.schemes().stream().filter(one -> tells(one, household)).toList();
        List<Decision.Want> wants = new ArrayList<>(decision.wants());
        wants.add(new Decision.Want(WHO, List.of(NEEDED_BY)));
        return decision.as(
                        decision.schemes().stream()
                                .map(one -> open.contains(one) ? undetermined(one) : one)
                                .toList(),
                        decision.entitlements().stream()
                                .filter(due -> !names(open, due.scheme(), due.decidedFor()))
                                .toList(),
                        decision.proposals().stream()
                                .filter(step -> !names(open, step.scheme(), step.decidedFor()))
                                .toList(),
                        decision.referrals().stream()
                                .filter(help -> !OF_THE_HOUSEHOLD.contains(help.scheme()))
                                .toList(),
                        PhaseOut.notApplicable(decision.phaseOut().findings()),
                        decision.verified())
                .of(decision.means().besides(WHO), wants);
    }

    private static boolean names(List<SchemeDecision> open, Scheme scheme, @Nullable String member) {
        return open.stream().anyMatch(one -> one.scheme() == scheme && Objects.equals(one.member(), member));
    }

    private static SchemeDecision undetermined(SchemeDecision one) {
        List<Finding> findings = one.findings().stream()
                .map(finding -> ABOUT_SPOUSES.contains(finding.condition().id())
                        ? new Finding(finding.condition(), Answer.undetermined(WHO))
                        : finding)
                .toList();
        return new SchemeDecision(one.scheme(), one.member(), Outcome.UNDETERMINED, null, findings, List.of(WHO));
    }
}
