package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.means.CaseFile;
import heng.means.Means;
import java.util.List;

/** The allowance of a household, or of a member who entered alone. */
public final class AllowanceDue extends Due {
    private final int heads;
    private final Amount income;

    /** The allowance for these members, whose counted income together is given. */
    public AllowanceDue(CaseFile file, List<String> members, Amount income) {
        super(file, Scheme.SUBSISTENCE_ALLOWANCE, members);
        this.heads = members.size();
        this.income = income;
    }

    /** The allowance for all who count. */
    public static AllowanceDue of(CaseFile file, Means means) {
        return new AllowanceDue(
                file, means.people().stream().map(person -> person.id()).toList(), means.countedIncome());
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
