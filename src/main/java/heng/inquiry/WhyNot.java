package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.inquiry.Counterfactual.Change;
import heng.inquiry.Refusal.Unmet;
import heng.law.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why a scheme is not confirmed, and the least that would have to be otherwise. Whatever is said was walked: with the
 * changes the scheme is confirmed, with one of them a step less it is not.
 */
public final class WhyNot {
    private static final int MOST_WALKS = 1_000;

    private final AssessHousehold assessment;

    /** Asks of decisions of this assessment. */
    public WhyNot(AssessHousehold assessment) {
        this.assessment = assessment;
    }

    /** One answer for each scheme that is refused or gives way to another. */
    public List<Refusal> of(Decision decision) {
        List<SchemeDecision> refused = decision.schemes().stream()
                .filter(one -> one.outcome() == Outcome.NOT_CONFIRMED || one.outcome() == Outcome.EXCLUDED)
                .toList();
        if (refused.isEmpty()) {
            return List.of();
        }
        Walks walks = new Walks(assessment, decision, MOST_WALKS);
        return refused.stream().map(scheme -> refusal(walks, scheme)).toList();
    }

    private static Refusal refusal(Walks walks, SchemeDecision scheme) {
        List<Unmet> unmet = new ArrayList<>();
        try {
            scheme.findings().stream()
                    .filter(finding -> finding.answer().isNotMet())
                    .forEach(finding -> unmet.add(unmet(walks, scheme, finding)));
            if (scheme.outcome() == Outcome.EXCLUDED) {
                return new Refusal(scheme, unmet, null, NoWay.comesFirst(scheme.excludedBy()));
            }
            Search search = new Search(walks, scheme);
            Plan plan = search.find();
            List<Change> changes = plan.moves().stream()
                    .map(move -> Changes.of(move, walks.facts()))
                    .toList();
            return new Refusal(scheme, unmet, new Counterfactual(changes, search.atTheEdge(plan)), together(changes));
        } catch (NoWay none) {
            return new Refusal(scheme, unmet, null, orLater(none.because(), unmet));
        } catch (Walks.Exhausted exhausted) {
            return new Refusal(scheme, unmet, null, NoWay.exhausted().because());
        }
    }

    private static Unmet unmet(Walks walks, SchemeDecision scheme, Finding finding) {
        Remedy remedy = Remedy.of(finding.condition(), walks.base().file());
        LocalDate metOn = remedy.waiting().isEmpty() ? null : new Waiting(walks).metOn(scheme, finding, remedy);
        return new Unmet(finding, remedy.changeable(), metOn);
    }

    private static Text together(List<Change> changes) {
        return new Text(
                joined(changes, Text::zh, "，同时") + "，即符合",
                "it is confirmed with " + joined(changes, Text::en, ", together with "));
    }

    private static String joined(List<Change> changes, Function<Text, String> language, String between) {
        return changes.stream().map(change -> language.apply(change.text())).collect(Collectors.joining(between));
    }

    /** With the day on which time alone will have met what nobody can change. */
    private static Text orLater(Text because, List<Unmet> unmet) {
        StringBuilder zh = new StringBuilder(because.zh());
        StringBuilder en = new StringBuilder(because.en());
        for (Unmet one : unmet) {
            if (one.metOn() != null) {
                Text sentence = one.finding().condition().sentence();
                zh.append("；按认定当日的规定，自 " + one.metOn() + " 起「" + sentence.zh() + "」符合");
                en.append("; by the law of the day this will be met from " + one.metOn() + " on: " + sentence.en());
            }
        }
        return new Text(zh.toString(), en.toString());
    }
}
