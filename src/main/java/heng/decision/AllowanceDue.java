package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.CaseFile;
import java.util.List;

/** The allowance of a household, or of a member who entered alone. */
public abstract class AllowanceDue extends Due {
    private static final String GRADE = "subsistence-allowance.grade-";

    private final int heads;
    private final Amount income;
    private final String payment;

    /**
     * The allowance of these members.
     *
     * @param income their counted income together, yuan a month
     * @param payment the parameter that chooses between the shortfall and grades
     */
    AllowanceDue(CaseFile file, List<String> members, Amount income, String payment) {
        super(file, Scheme.SUBSISTENCE_ALLOWANCE, members);
        this.heads = members.size();
        this.income = income;
        this.payment = payment;
    }

    /** Whether the place pays by grades instead of the shortfall. */
    public boolean paidByGrades() {
        return file().choice(payment).equals("grade");
    }

    /** The standard for all, less what comes in; worked out for the household, never per head. */
    public Amount shortfall() {
        return standard().times(heads).minus(income).atLeastZero();
    }

    /** Pays the shortfall. */
    public void paysShortfall(String rule, Amount amount) {
        String formula = Formula.of(standard()) + " × " + heads + " − " + Formula.of(income);
        add(entitlement(rule, Entitlement.Kind.SHORTFALL, amount, formula));
    }

    /** The amount a head of the grade that the income falls into; it may exceed the standard. */
    public Amount gradePerHead() {
        return Amount.either(below("a"), () -> value(GRADE + "a.amount"), this::lowerGradePerHead);
    }

    private Amount lowerGradePerHead() {
        return Amount.either(below("b"), () -> value(GRADE + "b.amount"), () -> value(GRADE + "c.amount"));
    }

    private Answer below(String grade) {
        return income.isBelow(standard().times(heads).times(value(GRADE + grade + ".income-share")));
    }

    /** Pays the amount of a grade to every head. */
    public void paysGrade(String rule, Amount perHead) {
        add(entitlement(rule, Entitlement.Kind.GRADE, perHead.times(heads), Formula.of(perHead) + " × " + heads));
    }
}
