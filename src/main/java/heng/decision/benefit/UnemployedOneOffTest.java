package heng.decision.benefit;

import heng.decision.Conditions;
import heng.decision.Entitlement;
import heng.decision.Formula;
import heng.household.Member.Employment;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;
import heng.means.Person;
import java.util.Set;

/** 未参保失业人员一次性临时救助 of 2022: out of work, uninsured, and without income in the look-back year. */
public final class UnemployedOneOffTest extends BenefitTest {
    private static final String MULTIPLE = "temporary-assistance.unemployed.multiple";

    private final Person person;
    private final Amount ownIncome;
    private final Answer drawsUnemploymentBenefit;

    /** The person's test, with own income in yuan a month. */
    public UnemployedOneOffTest(
            Person person,
            Amount ownIncome,
            Answer drawsUnemploymentBenefit,
            Means household,
            Belongings belongings,
            Conditions conditions) {
        super(person.file(), Scheme.TEMPORARY_ASSISTANCE, household, belongings, conditions);
        this.person = person;
        this.ownIncome = ownIncome;
        this.drawsUnemploymentBenefit = drawsUnemploymentBenefit;
    }

    public Person person() {
        return person;
    }

    public Answer unemployed() {
        return person.works(Employment.UNEMPLOYED);
    }

    /** Whether nothing came in during the look-back year, which is longer than the three months asked for. */
    public Answer withoutIncome() {
        return ownIncome.isAtMost(Amount.ZERO);
    }

    public Answer drawsUnemploymentBenefit() {
        return drawsUnemploymentBenefit;
    }

    /** Yuan, once. */
    @Override
    public Amount amount() {
        return standardInTown().times(value(MULTIPLE));
    }

    private Amount standardInTown() {
        return file().valueInTown("subsistence-allowance.standard");
    }

    @Override
    Set<String> amountParameters() {
        return Set.of(MULTIPLE);
    }

    @Override
    Entitlement.Kind kind() {
        return Entitlement.Kind.ONE_OFF;
    }

    @Override
    String arithmetic() {
        return Formula.of(standardInTown()) + " × " + Formula.rate(value(MULTIPLE));
    }
}
