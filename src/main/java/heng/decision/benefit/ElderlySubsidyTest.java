package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;

/** 经济困难失能老年人补贴: what the service and the nursing subsidy ask. */
public abstract class ElderlySubsidyTest extends PersonBenefitTest {

    ElderlySubsidyTest(Scheme scheme, Standing standing, Means means, Belongings belongings, Conditions conditions) {
        super(scheme, standing, means, belongings, conditions);
    }

    /** How many of the self-care items cannot be done alone. */
    public Amount failedItems() {
        return person().failedSelfCareItems();
    }

    /** Whether self-care is lost to the severe degree. */
    Answer severe() {
        return failedItems().isAtLeast(value("elderly-subsidy.severe.items"));
    }

    /** Whether self-care is lost to the medium degree or a heavier one. */
    Answer medium() {
        return failedItems().isAtLeast(value("elderly-subsidy.medium.items"));
    }
}
