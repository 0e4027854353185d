package heng.assessment;

import heng.decision.SchemeDecision.Outcome;
import heng.decision.SinglePersonTest;
import heng.household.Income;
import heng.household.Recognition;
import heng.household.Scheme;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.CaseFile;
import heng.means.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who draws a benefit to which the price supplement is linked; the groups are rows of a table. */
final class Recipients {
    private static final String TABLE = "price-supplement-recipients";

    private final CaseFile file;
    private final Items items;

    Recipients(CaseFile file, Items items) {
        this.file = file;
        this.items = items;
    }

    /** For each person, whether some linked benefit is drawn. */
    Map<Person, Answer> of(
            List<Person> everybody,
            List<Person> counted,
            Answer allowance,
            Answer marginal,
            Set<Person> extremelyPoor,
            Map<Person, SinglePersonTest> entrants) {
        Map<Person, Answer> recipients = new LinkedHashMap<>();
        for (Person person : everybody) {
            Answer counts = Answer.of(counted.contains(person));
            Answer draws = linked(Scheme.SUBSISTENCE_ALLOWANCE.name())
                    .andAlso(counts.andAlso(allowance).orAlso(entered(entrants.get(person))))
                    .orAlso(linked(Scheme.EXTREMELY_POOR_SUPPORT.name())
                            .andAlso(Answer.of(extremelyPoor.contains(person))))
                    .orAlso(linked(Scheme.LOW_INCOME_MARGINAL.name()).andAlso(counts.andAlso(marginal)))
                    .orAlso(recognised(person, Recognition.ORPHAN))
                    .orAlso(recognised(person, Recognition.DE_FACTO_ORPHAN))
                    .orAlso(linked(Income.Kind.UNEMPLOYMENT_BENEFIT.name()).andAlso(drawsUnemploymentBenefit(person)));
            recipients.put(person, draws);
        }
        return recipients;
    }

    private Answer linked(String group) {
        return Answer.of(!file.rows(TABLE, group).isEmpty());
    }

    private Answer recognised(Person person, Recognition status) {
        return linked(status.name()).andAlso(person.recognisedAs(status));
    }

    private Answer drawsUnemploymentBenefit(Person person) {
        if (file.household().incomes() == null) {
            return Answer.undetermined(new Gap.MissingFact("/household/incomes"));
        }
        return Answer.of(items.incomes().stream()
                .anyMatch(item -> item.person() == person && item.kind() == Income.Kind.UNEMPLOYMENT_BENEFIT));
    }

    private static Answer entered(@Nullable SinglePersonTest test) {
        if (test == null) {
            return Answer.NOT_MET;
        }
        return test.outcome() == Outcome.UNDETERMINED
                ? Answer.undetermined(test.gaps())
                : Answer.of(test.outcome() == Outcome.CONFIRMED);
    }
}
