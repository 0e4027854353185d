package heng.inquiry;

import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.law.Text;
import heng.logic.Answer;
import heng.means.CaseFile;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds, for the first condition that a scheme does not meet, how far which facts would have to be otherwise. */
final class Repairs {
    private final Walks walks;
    private final CaseFile file;
    private final Levers levers;

    Repairs(Walks walks) {
        this.walks = walks;
        this.file = walks.base().file();
        this.levers = new Levers(walks.base());
    }

    /**
     * The plan with one more condition repaired.
     *
     * @param where what is decided with the plan
     * @throws NoWay where that cannot be
     */
    Plan next(Plan plan, SchemeDecision where) {
        List<Unmet> unmet = where.findings().stream()
                .filter(finding -> finding.answer().isNotMet())
                .map(finding -> new Unmet(where, finding, Remedy.of(finding.condition(), file)))
                .sorted(Comparator.comparing(one -> one.remedy().kind()))
                .toList();
        List<Text> fixed = unmet.stream()
                .map(Unmet::remedy)
                .filter(remedy -> remedy.kind() == Remedy.Kind.FIXED)
                .map(Remedy::text)
                .distinct()
                .toList();
        if (!fixed.isEmpty()) {
            throw new NoWay(new Text(joined(fixed, Text::zh, "；"), joined(fixed, Text::en, "; ")));
        }
        return repaired(plan, unmet.get(0));
    }

    private static String joined(List<Text> texts, Function<Text, String> language, String between) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }

    private Plan repaired(Plan plan, Unmet unmet) {
        return switch (unmet.remedy().kind()) {
            case CONSENT -> chosen(plan, unmet, List.of(levers.choice("/verificationConsent", true)));
            case HIRED_LABOUR -> chosen(plan, unmet, List.of(levers.choice("/household/hiresLabour", false)));
            case LUXURY_GOODS -> chosen(plan, unmet, List.of(levers.choice("/household/luxuryGoods", false)));
            case SCHOOL_CHOICE ->
                chosen(plan, unmet, List.of(levers.choice("/household/schoolChoiceOrStudyAbroad", false)));
            case VEHICLES -> chosen(plan, unmet, levers.vehicles());
            case MONEY -> moved(plan, unmet, levers.money());
            case USABLE_AREA -> moved(plan, unmet, levers.area("usableArea"));
            case BUILT_AREA -> moved(plan, unmet, levers.area("builtArea"));
            case OWN_INCOME -> {
                String member = Objects.requireNonNull(unmet.where().member());
                yield moved(plan, unmet, levers.ownIncome(member, plan.movedBut("income/" + member)));
            }
            case INCOME -> moved(plan, unmet, levers.income(plan.movedBut("income")));
            case SPENDING -> moved(plan, unmet, levers.spending());
            case LIKE -> like(plan, unmet);
            case PRECEDENCE, FIXED -> throw new NoWay(unmet.remedy().text());
        };
    }

    /** All of these choices; those that are not needed are found out later. */
    private static Plan chosen(Plan plan, Unmet unmet, List<Lever> choices) {
        Plan chosen = plan;
        for (Lever choice : choices) {
            chosen = chosen.with(choice, unmet.remedy(), 1);
        }
        if (chosen.edits().size() == plan.edits().size()) {
            throw new NoWay(unmet.remedy().text());
        }
        return chosen;
    }

    /** Repairs what keeps the household out of the scheme that the condition asks for. */
    private Plan like(Plan plan, Unmet unmet) {
        Scheme scheme = Objects.requireNonNull(unmet.remedy().scheme());
        SchemeDecision other = walks.with(plan.edits()).of(scheme, null);
        if (other == null || other.outcome() == Outcome.CONFIRMED) {
            throw new NoWay(unmet.remedy().text());
        }
        return switch (other.outcome()) {
            case EXCLUDED -> throw NoWay.excluded(other.excludedBy());
            case NOT_CONFIRMED -> next(plan, other);
            default -> throw NoWay.stillOpen(other.gaps(), file);
        };
    }

    private Plan moved(Plan plan, Unmet unmet, Lever lever) {
        if (levers.nobodyCounts() && unmet.remedy().kind() == Remedy.Kind.INCOME) {
            throw NoWay.nobodyCounts();
        }
        long before = plan.steps(lever);
        long left = lever.most() - before;
        Edge edge = new Edge(
                lever.perHundredth(), steps -> answer(plan.with(lever, unmet.remedy(), before + steps), unmet));
        OptionalLong steps = edge.find(unmet.finding().answer(), unmet.remedy().kind(), left);
        if (steps.isPresent()) {
            return plan.with(lever, unmet.remedy(), before + steps.getAsLong());
        }
        throw noWay(plan.with(lever, unmet.remedy(), before + left), unmet);
    }

    /** Why a condition is not met although its lever was moved as far as it goes. */
    private NoWay noWay(Plan asFarAsItGoes, Unmet unmet) {
        SchemeDecision then = walks.with(asFarAsItGoes.edits()).like(unmet.where());
        if (then != null && then.outcome() == Outcome.EXCLUDED) {
            return NoWay.excluded(then.excludedBy());
        }
        Answer answer = answer(asFarAsItGoes, unmet);
        return answer != null && answer.isUndetermined()
                ? NoWay.stillOpen(answer.gaps(), file)
                : NoWay.notEnough(unmet.finding().condition());
    }

    /** The answer to the condition with these changes; null where it is not asked any more. */
    private @Nullable Answer answer(Plan plan, Unmet unmet) {
        SchemeDecision now = walks.with(plan.edits()).like(unmet.where());
        return now == null
                ? null
                : now.findings().stream()
                        .filter(one -> one.condition().equals(unmet.finding().condition()))
                        .map(Finding::answer)
                        .findFirst()
                        .orElse(null);
    }

    private record Unmet(SchemeDecision where, Finding finding, Remedy remedy) {}
}
