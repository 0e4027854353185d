package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import java.util.Set;

/** 低保边缘家庭: the household just above the standard. */
public final class LowIncomeMarginalTest extends HouseholdTest {
    private static final Set<String> ASIDE =
            Set.of("consent-given", "not-in-subsistence-allowance", "not-all-extremely-poor");

    private final Answer inAllowance;

    /** The household's test, after that of the allowance. */
    public LowIncomeMarginalTest(
            CaseFile file,
            Means means,
            Belongings belongings,
            Conditions conditions,
            Answer takenOut,
            Answer inAllowance) {
        super(file, Scheme.LOW_INCOME_MARGINAL, means, belongings, conditions, takenOut);
        this.inAllowance = inAllowance;
    }

    /** Whether the household draws the subsistence allowance. */
    public Answer inSubsistenceAllowance() {
        return inAllowance;
    }

    /** The income line for all who count. */
    public Amount lineForAll() {
        return standardForAll().times(value("low-income-marginal.multiple"));
    }

    /** Whether income and assets lie within the lines, whatever scheme comes first. */
    public Answer withinLines() {
        return allMetWhere(id -> !ASIDE.contains(id));
    }
}
