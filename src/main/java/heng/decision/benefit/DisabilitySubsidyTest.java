package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Recognition;
import heng.household.Scheme;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;

/** 残疾人两项补贴: what both subsidies ask. */
public abstract class DisabilitySubsidyTest extends PersonBenefitTest implements OutsideExtremelyPoorSupport {

    DisabilitySubsidyTest(Scheme scheme, Standing standing, Means means, Belongings belongings, Conditions conditions) {
        super(scheme, standing, means, belongings, conditions);
    }

    /** Whether the person draws the nursing payment of the work-injury insurance. */
    public Answer drawsWorkInjuryNursing() {
        return person().recognisedAs(Recognition.WORK_INJURY_NURSING);
    }
}
