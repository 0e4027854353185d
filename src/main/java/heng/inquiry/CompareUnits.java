package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.explanation.Sentences;
import heng.household.Application;
import heng.household.Member;
import heng.household.Scheme;
import heng.inquiry.WhichUnit.Alone;
import heng.inquiry.WhichUnit.Applies;
import heng.inquiry.WhichUnit.Path;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides the allowance of the household as a whole beside that of members alone, by the same straight path. */
public final class CompareUnits {
    private static final String CLASS = "may-enter-alone";
    private static final String WHOLE = "household-not-in-allowance";

    private final AssessHousehold assessment;
    private final RuleBook rules;

    /** Compares by this rule book. */
    public CompareUnits(AssessHousehold assessment, RuleBook rules) {
        this.assessment = assessment;
        this.rules = rules;
    }

    /** The two ways of an application. */
    public WhichUnit of(Application application) {
        List<String> everybody =
                application.household().members().stream().map(Member::id).toList();
        Decision whole = assessment.decide(application.alone(List.of()));
        Decision alone = assessment.decide(application.alone(everybody));
        List<SchemeDecision> entrants = alone.schemes().stream()
                .filter(one -> one.scheme() == Scheme.SUBSISTENCE_ALLOWANCE && one.member() != null)
                .filter(one -> application.singlePersonApplicants().contains(one.member()) || mayEnter(one))
                .toList();
        SchemeDecision household = whole.schemes().stream()
                .filter(one -> one.scheme() == Scheme.SUBSISTENCE_ALLOWANCE && one.member() == null)
                .findFirst()
                .orElseThrow();
        Applies applies = applies(household, entrants);
        return new WhichUnit(
                new Path(household.outcome(), monthly(whole, null)),
                entrants.stream().map(one -> alone(one, alone)).toList(),
                applies,
                because(applies, household, entrants),
                basis(applies, whole, household, entrants));
    }

    private static boolean mayEnter(SchemeDecision entrant) {
        return finding(entrant, CLASS).stream()
                .anyMatch(finding -> !finding.answer().isNotMet());
    }

    private static Stream<Finding> findings(SchemeDecision scheme, String condition) {
        return scheme.findings().stream()
                .filter(finding -> finding.condition().id().equals(condition));
    }

    private static List<Finding> finding(SchemeDecision scheme, String condition) {
        return findings(scheme, condition).toList();
    }

    private static Alone alone(SchemeDecision entrant, Decision decision) {
        boolean in = entrant.outcome() == Outcome.CONFIRMED;
        String member = String.valueOf(entrant.member());
        return new Alone(member, entrant.outcome(), monthly(decision, member), in);
    }

    /** What the allowance pays for certain to the household with its supplements, or to a member who entered alone. */
    private static BigDecimal monthly(Decision decision, @Nullable String member) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (Entitlement due : decision.entitlements()) {
            boolean theirs = member == null || due.personal() && due.members().contains(member);
            if (due.scheme() == Scheme.SUBSISTENCE_ALLOWANCE && theirs) {
                sum = sum.add(due.monthlyAmount());
            }
        }
        return sum;
    }

    /** A household that meets the conditions is taken in whole; only otherwise somebody enters alone. */
    private static Applies applies(SchemeDecision household, List<SchemeDecision> entrants) {
        if (household.outcome() == Outcome.CONFIRMED) {
            return Applies.HOUSEHOLD;
        }
        boolean open = household.outcome() == Outcome.UNDETERMINED || household.outcome() == Outcome.MANUAL_REVIEW;
        if (!open && entrants.stream().anyMatch(one -> one.outcome() == Outcome.CONFIRMED)) {
            return Applies.ALONE;
        }
        boolean openAlone = entrants.stream()
                .anyMatch(one -> one.outcome() == Outcome.UNDETERMINED || one.outcome() == Outcome.MANUAL_REVIEW);
        return open || openAlone ? Applies.OPEN : Applies.NEITHER;
    }

    private static Text because(Applies applies, SchemeDecision household, List<SchemeDecision> entrants) {
        Text whole = Sentences.of(household);
        return switch (applies) {
            case HOUSEHOLD ->
                new Text(
                        "家庭整体符合条件，整户纳入，共同生活的成员不再单独申请",
                        "The household meets the conditions and is taken in whole; no"
                                + " member living with it enters alone");
            case ALONE -> {
                List<String> in = entrants.stream()
                        .filter(one -> one.outcome() == Outcome.CONFIRMED)
                        .map(one -> String.valueOf(one.member()))
                        .toList();
                yield new Text(
                        "家庭整体不能纳入（" + whole.zh() + "），成员 " + String.join("、", in) + " 可以参照单人户单独申请",
                        "The household is not taken in (" + whole.en() + "); alone may enter: "
                                + String.join(", ", in));
            }
            case NEITHER ->
                entrants.isEmpty()
                        ? new Text(
                                "家庭整体不能纳入，也没有成员属于可以单独申请的人员",
                                "The household is not taken in, and no member belongs to a class"
                                        + " that may enter alone")
                        : new Text(
                                "家庭整体不能纳入，可以单独申请的成员也不符合条件",
                                "The household is not taken in, and those who may enter alone do not"
                                        + " meet the conditions");
            case OPEN ->
                new Text("还有事实或者数值待核实，尚不能确定以哪一种为单位", "Facts or values are open, so that the unit cannot be told yet");
        };
    }

    private List<LegalBasis> basis(
            Applies applies, Decision decision, SchemeDecision household, List<SchemeDecision> entrants) {
        List<Finding> telling = new ArrayList<>();
        entrants.forEach(one -> telling.addAll(finding(one, applies == Applies.HOUSEHOLD ? WHOLE : CLASS)));
        household.findings().stream()
                .filter(finding ->
                        applies == Applies.HOUSEHOLD || !finding.answer().isMet())
                .forEach(telling::add);
        return telling.stream()
                .flatMap(finding ->
                        rules.basis(finding.condition(), decision.file().day()).stream())
                .distinct()
                .toList();
    }
}
