package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;
import java.util.Set;

/** 重度残疾人护理补贴: a severely disabled person who needs long care. */
public final class NursingSubsidyTest extends DisabilitySubsidyTest {
    /** The condition that is answered last, beside the subsidy for the elderly. */
    public static final String CHOICE = "no-higher-elderly-nursing-subsidy";

    private static final String AMOUNT = "nursing-subsidy.amount";
    private static final String READINGS = "disability-readings";

    /** The person's test. */
    public NursingSubsidyTest(Standing standing, Means means, Belongings belongings, Conditions conditions) {
        super(Scheme.NURSING_SUBSIDY_DISABLED, standing, means, belongings, conditions);
    }

    /** Whether kind and grade are severe in the reading of this subsidy, with the local extension where there is one. */
    public Answer severelyDisabled() {
        Answer severe = person().disabilityListedIn(READINGS, "nursing-subsidy");
        Answer extension = person().disabilityListedIn(READINGS, "nursing-subsidy-extension");
        return severe.isMet() || extension.isNotMet()
                ? severe
                : severe.orAlso(extension.andAlso(file().flag("nursing-subsidy.grades-3-4")));
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
