package heng.decision;

import heng.household.Scheme;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import org.jspecify.annotations.Nullable;

/** 最低生活保障: the household's test, and, beside it, the phase-out of one that earns its way above the standard. */
public final class SubsistenceAllowanceTest extends HouseholdTest {
    private static final String INCOME = "income-below-standard";

    private @Nullable PhaseOutTest phaseOut;

    /** The household's test; {@code takenOut} where all are supported as extremely poor. */
    public SubsistenceAllowanceTest(
            CaseFile file, Means means, Belongings belongings, Conditions conditions, Answer takenOut) {
        super(file, Scheme.SUBSISTENCE_ALLOWANCE, means, belongings, conditions, takenOut);
    }

    /** Sets the phase-out beside the test, once its own conditions are answered. */
    public void beside(PhaseOutTest test) {
        phaseOut = test;
    }

    /** Whether all conditions but the income line are met. */
    public Answer allButIncome() {
        return allMetBut(INCOME);
    }

    /** Drawn below the standard, or during a phase-out above it. */
    @Override
    public Answer confirmed() {
        Answer ordinary = allMet();
        return phaseOut == null ? ordinary : ordinary.orAlso(phaseOut.keeps());
    }

    /** Whether the support that is drawn is that of the phase-out. */
    public boolean inPhaseOut() {
        return phaseOut != null && phaseOut.keeps().isMet();
    }
}
