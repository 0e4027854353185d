package heng.decision.benefit;

import java.util.List;

/** The one-off of a person who lost work without being insured. */
public final class UnemployedOneOffDue extends OneOffDue {

    /** The one-off for the person who took the test. */
    public UnemployedOneOffDue(UnemployedOneOffTest test) {
        super(test, List.of(test.person().id()));
    }
}
