package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;
import java.util.Set;

/** 困难残疾人生活补贴: a disabled person in an allowance household. */
public final class LivingSubsidyTest extends DisabilitySubsidyTest implements NotForOrphans {
    private static final String AMOUNT = "living-subsidy.amount";

    /** The person's test. */
    public LivingSubsidyTest(Standing standing, Means means, Belongings belongings, Conditions conditions) {
        super(Scheme.LIVING_SUBSIDY_DISABLED, standing, means, belongings, conditions);
    }

    /** Whether the person lives in an allowance household, or in a marginal one where these are covered. */
    public Answer inCoveredHousehold() {
        Answer inAllowance = inAllowance();
        Answer inMarginal = inMarginalHousehold();
        return inAllowance.isMet() || inMarginal.isNotMet()
                ? inAllowance
                : inAllowance.orAlso(inMarginal.andAlso(file().flag("living-subsidy.marginal-households")));
    }

    @Override
    public Amount amount() {
        return value(AMOUNT);
    }

    @Override
    Set<String> amountParameters() {
        return Set.of(AMOUNT);
    }
}
