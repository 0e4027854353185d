package heng.assessment;

import heng.decision.benefit.Standing;
import heng.household.Income;
import heng.household.Recognition;
import heng.household.Scheme;
import heng.logic.Answer;
import heng.means.CaseFile;
import heng.means.Person;

/** Who draws a benefit to which the price supplement is linked; the groups are rows of a table. */
final class Recipients {
    private static final String TABLE = "price-supplement-recipients";

    private final CaseFile file;
    private final Items items;

    Recipients(CaseFile file, Items items) {
        this.file = file;
        this.items = items;
    }

    /** Whether the person draws some linked benefit. */
    Answer draws(Standing standing) {
        Person person = standing.person();
        return linked(Scheme.SUBSISTENCE_ALLOWANCE.name())
                .andAlso(standing.inAllowance())
                .orAlso(linked(Scheme.EXTREMELY_POOR_SUPPORT.name()).andAlso(standing.extremelyPoor()))
                .orAlso(linked(Scheme.LOW_INCOME_MARGINAL.name()).andAlso(standing.inMarginalHousehold()))
                .orAlso(recognised(person, Recognition.ORPHAN))
                .orAlso(recognised(person, Recognition.DE_FACTO_ORPHAN))
                .orAlso(linked(Income.Kind.UNEMPLOYMENT_BENEFIT.name())
                        .andAlso(items.draws(person, Income.Kind.UNEMPLOYMENT_BENEFIT)));
    }

    private Answer linked(String group) {
        return Answer.of(!file.rows(TABLE, group).isEmpty());
    }

    private Answer recognised(Person person, Recognition status) {
        return linked(status.name()).andAlso(person.recognisedAs(status));
    }
}
