package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.means.CaseFile;
import java.util.List;

/** The allowance of a household, or of a member who entered alone. */
public abstract class AllowanceDue extends Due {
    private final int heads;
    private final Amount income;

    AllowanceDue(CaseFile file, List<String> members, Amount income) {
        super(file, Scheme.SUBSISTENCE_ALLOWANCE, members);
        this.heads = members.size();
        this.income = income;
    }

    /** The standard for all, less what comes in; worked out for the household, never per head. */
    public Amount shortfall() {
        return standard().times(heads).minus(income).atLeastZero();
    }

    /** Pays the shortfall. */
    public void paysShortfall(String rule, Amount amount) {
        String formula = Formula.of(standard()) + " × " + heads + " − " + Formula.of(income);
        add(entitlement(rule, Entitlement.Kind.SHORTFALL, amount, formula));
    }
}
