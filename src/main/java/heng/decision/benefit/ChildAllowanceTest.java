package heng.decision.benefit;

import heng.decision.Conditions;
import heng.decision.Formula;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;

/** An allowance for children without parents' care. It tops up what the child draws of the allowance and as subsidy. */
public abstract class ChildAllowanceTest extends PersonBenefitTest implements OutsideExtremelyPoorSupport {
    private final Amount livingSubsidy;

    ChildAllowanceTest(
            Scheme scheme,
            Standing standing,
            Amount livingSubsidy,
            Means means,
            Belongings belongings,
            Conditions conditions) {
        super(scheme, standing, means, belongings, conditions);
        this.livingSubsidy = livingSubsidy;
    }

    /** The announced amount, yuan a month. */
    abstract Amount fullAmount();

    /** The announced amount less the child's share of the allowance and the living subsidy; never below zero. */
    @Override
    public Amount amount() {
        return fullAmount().minus(share()).minus(livingSubsidy).atLeastZero();
    }

    private Amount share() {
        Answer draws = inAllowance();
        if (draws.isUndetermined()) {
            return fullAmount().orNothing(draws.gaps());
        }
        return draws.isMet() ? standing().allowance().sharedBy(standing().sharedBy()) : Amount.ZERO;
    }

    /** Whether the person is of full age already. */
    public Answer grownUp() {
        return person().atLeast("age.majority");
    }

    @Override
    String arithmetic() {
        if (!amount().isKnown() || amount().isAtMost(Amount.ZERO).isMet()) {
            return Formula.of(amount());
        }
        String formula = Formula.of(fullAmount());
        if (inAllowance().isMet()) {
            formula += " − " + Formula.of(standing().allowance()) + " ÷ "
                    + standing().sharedBy();
        }
        return livingSubsidy == Amount.ZERO ? formula : formula + " − " + Formula.of(livingSubsidy);
    }
}
