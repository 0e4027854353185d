package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.means.Belongings;
import heng.means.Means;
import java.util.Set;

/** 老年人护理补贴: an old person in the allowance who lost self-care to the medium degree or a heavier one. */
public final class ElderlyNursingSubsidyTest extends ElderlySubsidyTest {
    /** The condition that is answered last, beside the subsidy for the severely disabled. */
    public static final String CHOICE = "no-equal-nursing-subsidy";

    private static final String MEDIUM = "elderly-nursing-subsidy.medium";
    private static final String SEVERE = "elderly-nursing-subsidy.severe";

    /** The person's test. */
    public ElderlyNursingSubsidyTest(Standing standing, Means means, Belongings belongings, Conditions conditions) {
        super(Scheme.ELDERLY_NURSING_SUBSIDY, standing, means, belongings, conditions);
    }

    @Override
    public Amount amount() {
        return Amount.either(severe(), () -> value(SEVERE), () -> value(MEDIUM));
    }

    @Override
    Set<String> amountParameters() {
        return severe().isUndetermined() ? Set.of(MEDIUM, SEVERE) : Set.of(severe().isMet() ? SEVERE : MEDIUM);
    }
}
