package heng.decision.benefit;

import heng.decision.Due;
import heng.logic.Amount;
import java.util.List;

/** A confirmed benefit of the amount that its test worked out. */
public class BenefitDue extends Due {
    private final BenefitTest test;

    /** The benefit for these members. */
    public BenefitDue(BenefitTest test, List<String> members) {
        super(test.file(), test.scheme(), members);
        this.test = test;
    }

    /** Yuan a month, or once. */
    public Amount amount() {
        return test.amount();
    }

    /** Pays this. */
    public void pays(String rule, Amount amount) {
        add(entitlement(rule, test.kind(), amount, test.arithmetic()));
    }

    /** Pays at least this: the law sets only a minimum. */
    public void paysAtLeast(String rule, Amount amount) {
        add(entitlement(rule, test.kind(), amount, test.arithmetic()).asFloor());
    }
}
