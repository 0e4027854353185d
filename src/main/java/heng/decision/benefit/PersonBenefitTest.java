package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Recognition;
import heng.household.Scheme;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;
import heng.means.Person;

/** A benefit of one person, who stands somewhere among the schemes decided before. */
public abstract class PersonBenefitTest extends BenefitTest {
    private final Standing standing;

    PersonBenefitTest(Scheme scheme, Standing standing, Means means, Belongings belongings, Conditions conditions) {
        super(standing.person().file(), scheme, means, belongings, conditions);
        this.standing = standing;
    }

    public Person person() {
        return standing.person();
    }

    Standing standing() {
        return standing;
    }

    /** Whether the person draws the subsistence allowance, with the household or alone. */
    public Answer inAllowance() {
        return standing.inAllowance();
    }

    /** Whether the person counts in a marginal household. */
    public Answer inMarginalHousehold() {
        return standing.inMarginalHousehold();
    }

    /** Whether the person is supported as extremely poor. */
    public Answer extremelyPoor() {
        return standing.extremelyPoor();
    }

    /** Whether an office has recognised the person as an orphan. */
    public Answer recognisedOrphan() {
        return person().recognisedAs(Recognition.ORPHAN);
    }
}
