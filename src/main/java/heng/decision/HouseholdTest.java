package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;

/** A test that the household takes as a whole. */
public abstract class HouseholdTest extends SchemeTest implements MeansTested {
    private final Answer takenOut;

    HouseholdTest(
            CaseFile file, Scheme scheme, Means means, Belongings belongings, Conditions conditions, Answer takenOut) {
        super(file, scheme, means, belongings, conditions);
        this.takenOut = takenOut;
    }

    /** Counted income of all who count, yuan a month. */
    public Amount income() {
        return means().countedIncome();
    }

    /** Whether nobody is left to count because all are supported as extremely poor. */
    public Answer allExtremelyPoor() {
        return takenOut;
    }
}
