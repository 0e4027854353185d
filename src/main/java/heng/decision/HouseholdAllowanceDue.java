package heng.decision;

import heng.means.CaseFile;
import heng.means.Means;
import heng.means.Person;

/** The allowance of a household that is taken in whole. */
public final class HouseholdAllowanceDue extends AllowanceDue {

    /** The allowance for all who count. */
    public HouseholdAllowanceDue(CaseFile file, Means means) {
        super(
                file,
                means.people().stream().map(Person::id).toList(),
                means.countedIncome(),
                "subsistence-allowance.payment");
    }

    @Override
    protected boolean personal() {
        return false;
    }
}
