package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.means.Belongings;
import heng.means.Means;
import java.util.Set;

/** 高龄津贴: everybody from a great age on; low incomes outside the allowance draw more. */
public final class OldAgeAllowanceTest extends PersonBenefitTest {

    /** The person's test. */
    public OldAgeAllowanceTest(Standing standing, Means means, Belongings belongings, Conditions conditions) {
        super(Scheme.OLD_AGE_ALLOWANCE, standing, means, belongings, conditions);
    }

    private String parameter(String group) {
        boolean older = person().atLeast("old-age-allowance.older-age").isMet();
        return "old-age-allowance." + group + (older ? ".from-90" : ".from-80");
    }

    @Override
    public Amount amount() {
        return Amount.either(
                inMarginalHousehold(), () -> value(parameter("low-income")), () -> value(parameter("general")));
    }

    @Override
    Set<String> amountParameters() {
        return switch (inMarginalHousehold().outcome()) {
            case MET -> Set.of(parameter("low-income"));
            case NOT_MET -> Set.of(parameter("general"));
            case UNDETERMINED -> Set.of(parameter("low-income"), parameter("general"));
        };
    }
}
