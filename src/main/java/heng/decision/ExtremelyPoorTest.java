package heng.decision;

import heng.household.Recognition;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import heng.means.Person;
import java.util.Set;

/** 特困人员: the three conditions of one person. */
public final class ExtremelyPoorTest extends PersonTest {
    /** The condition that is answered last, once all supporters are known. */
    public static final String SUPPORT = "no-able-supporter";

    private static final Set<String> PROPERTY = Set.of(
            "money-within-limit",
            "homes-within-usable-area",
            "homes-within-built-area",
            "no-unneeded-vehicle",
            "no-hired-labour",
            "no-luxury-goods",
            "no-school-choice");

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

    /** Whether the household's property lies within the limits. */
    public Answer propertyWithinLimits() {
        return allMetOf(PROPERTY);
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
