package heng.decision;

import java.util.List;

/** The allowance of a member who entered alone. */
public final class SinglePersonDue extends AllowanceDue {

    /** The allowance of the person who took the test. */
    public SinglePersonDue(SinglePersonTest test) {
        super(test.file(), List.of(test.person().id()), test.ownIncome(), "single-person.payment");
    }
}
