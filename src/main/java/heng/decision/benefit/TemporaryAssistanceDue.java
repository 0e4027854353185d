package heng.decision.benefit;

import java.util.List;

/** Temporary assistance of a household. */
public final class TemporaryAssistanceDue extends OneOffDue {

    /** The assistance for all who count. */
    public TemporaryAssistanceDue(TemporaryAssistanceTest test, List<String> members) {
        super(test, members);
    }

    @Override
    protected boolean personal() {
        return false;
    }
}
