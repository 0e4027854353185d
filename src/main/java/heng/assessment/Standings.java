package heng.assessment;

import heng.decision.Entitlement;
import heng.decision.SinglePersonTest;
import heng.decision.benefit.Standing;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each person stands once the schemes for households and single persons are decided. */
final class Standings {
    private static final Set<Entitlement.Kind> ALLOWANCE =
            Set.of(Entitlement.Kind.SHORTFALL, Entitlement.Kind.GRADE, Entitlement.Kind.PHASE_OUT);

    private final Composition composition;
    private final Answer allowance;
    private final Answer marginal;
    private final Map<Person, SinglePersonTest> entrants;
    private final List<Entitlement> dues;

    /** The household's answers, who entered alone, and what is paid. */
    Standings(
            Composition composition,
            Answer allowance,
            Answer marginal,
            Map<Person, SinglePersonTest> entrants,
            List<Entitlement> dues) {
        this.composition = composition;
        this.allowance = allowance;
        this.marginal = marginal;
        this.entrants = entrants;
        this.dues = dues;
    }

    Standing of(Person person) {
        Answer whole = Answer.of(composition.remains(person)).andAlso(allowance);
        SinglePersonTest test = entrants.get(person);
        Answer alone = test == null ? Answer.NOT_MET : Proceedings.confirmed(test);
        return new Standing(
                person,
                whole.orAlso(alone),
                Answer.of(composition.remains(person)).andAlso(marginal),
                Answer.of(composition.extremelyPoor().contains(person)),
                paid(person, alone.isMet()),
                alone.isMet() ? 1 : Math.max(1, composition.means().heads()));
    }

    private Amount paid(Person person, boolean alone) {
        return dues.stream()
                .filter(due -> due.scheme() == Scheme.SUBSISTENCE_ALLOWANCE && ALLOWANCE.contains(due.kind()))
                .filter(due -> due.personal() == alone)
                .filter(due -> due.members().contains(person.id()))
                .map(Entitlement::amount)
                .findFirst()
                .orElse(Amount.unknown(new Gap.MissingFact("/household/assistance")));
    }
}
