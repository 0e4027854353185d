package heng.decision;

import heng.household.Recognition;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import heng.means.Person;

/** 特困人员: the three conditions of one person. */
public final class ExtremelyPoorTest extends PersonTest {
    /** The condition that is answered last, once all supporters are known. */
    public static final String SUPPORT = "no-able-supporter";

    private final Answer lacksCapacity;
    private final Amount ownIncome;

    /**
     * The person's test.
     *
     * @param lacksCapacity what the grounds of {@link WorkCapacity} came to
     * @param ownIncome the person's own income by the reading for extremely poor persons, yuan a month
     */
    public ExtremelyPoorTest(
            CaseFile file,
            Person person,
            Means household,
            Belongings belongings,
            Conditions conditions,
            Answer lacksCapacity,
            Amount ownIncome) {
        super(file, Scheme.EXTREMELY_POOR_SUPPORT, person, household, belongings, conditions);
        this.lacksCapacity = lacksCapacity;
        this.ownIncome = ownIncome;
    }

    public Answer lacksCapacity() {
        return lacksCapacity;
    }

    /** The person's own income, yuan a month. */
    public Amount ownIncome() {
        return ownIncome;
    }

    /** Whether the person is recognised as an orphan of either kind and has chosen that allowance. */
    public Answer recognisedOrphan() {
        return person().recognisedAs(Recognition.ORPHAN).orAlso(person().recognisedAs(Recognition.DE_FACTO_ORPHAN));
    }
}
