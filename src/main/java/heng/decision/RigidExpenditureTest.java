package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;

/** 刚性支出困难家庭: the household whose necessary spending eats its income. */
public final class RigidExpenditureTest extends HouseholdTest {
    private final Answer inAllowance;
    private final Answer marginal;

    /** The household's test, after those that come before it. */
    public RigidExpenditureTest(
            CaseFile file,
            Means means,
            Belongings belongings,
            Conditions conditions,
            Answer takenOut,
            Answer inAllowance,
            Answer marginal) {
        super(file, Scheme.RIGID_EXPENDITURE_HARDSHIP, means, belongings, conditions, takenOut);
        this.inAllowance = inAllowance;
        this.marginal = marginal;
    }

    /** Whether the household draws the allowance or is recognised as marginal. */
    public Answer inSchemeBefore() {
        return inAllowance.orAlso(marginal);
    }

    /** Which of the two it would be. */
    public Scheme schemeBefore() {
        return inAllowance.isNotMet() ? Scheme.LOW_INCOME_MARGINAL : Scheme.SUBSISTENCE_ALLOWANCE;
    }

    /** Necessary spending of the household, yuan a month. */
    public Amount spending() {
        return means().rigidExpenditure();
    }

    /** What spending has to exceed: the local share of the income before deductions. */
    public Amount spendingLine() {
        return means().income().times(value("rigid-expenditure.ratio"));
    }

    /** Last year's disposable income per head of the place, for all who count. */
    public Amount disposableIncomeForAll() {
        return value("disposable-income.previous-year").times(heads());
    }
}
