package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.means.Belongings;
import heng.means.Means;
import java.util.Set;

/** 养老服务补贴: an old person in the allowance who lost self-care, by degree. */
public final class ElderlyServiceSubsidyTest extends ElderlySubsidyTest {
    private static final String LIGHT = "elderly-service-subsidy.light";
    private static final String MEDIUM = "elderly-service-subsidy.medium";
    private static final String SEVERE = "elderly-service-subsidy.severe";

    /** The person's test. */
    public ElderlyServiceSubsidyTest(Standing standing, Means means, Belongings belongings, Conditions conditions) {
        super(Scheme.ELDERLY_SERVICE_SUBSIDY, standing, means, belongings, conditions);
    }

    @Override
    public Amount amount() {
        return Amount.either(
                severe(), () -> value(SEVERE), () -> Amount.either(medium(), () -> value(MEDIUM), () -> value(LIGHT)));
    }

    @Override
    Set<String> amountParameters() {
        if (severe().isMet()) {
            return Set.of(SEVERE);
        }
        if (medium().isNotMet()) {
            return Set.of(LIGHT);
        }
        return medium().isMet() && severe().isNotMet() ? Set.of(MEDIUM) : Set.of(LIGHT, MEDIUM, SEVERE);
    }
}
