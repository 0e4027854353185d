package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Recognition;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;
import java.util.Set;

/** 事实无人抚养儿童基本生活补贴: a child whose parents are all unable to bring it up. */
public final class DeFactoOrphanAllowanceTest extends ChildAllowanceTest implements NotForOrphans {
    private static final String POOR = "de-facto-orphan.amount.poor-family";
    private static final String OTHER = "de-facto-orphan.amount.other";

    private final Answer parentsUnable;

    /**
     * The child's test.
     *
     * @param parentsUnable what became of the parents
     * @param livingSubsidy yuan a month that the child draws as a disabled person
     */
    public DeFactoOrphanAllowanceTest(
            Standing standing,
            Answer parentsUnable,
            Amount livingSubsidy,
            Means means,
            Belongings belongings,
            Conditions conditions) {
        super(Scheme.DE_FACTO_ORPHAN_ALLOWANCE, standing, livingSubsidy, means, belongings, conditions);
        this.parentsUnable = parentsUnable;
    }

    /** Whether an office has recognised it, or the facts about the parents show it. */
    public Answer withoutParentsCare() {
        return person().recognisedAs(Recognition.DE_FACTO_ORPHAN)
                .orAlso(grownUp().opposite().andAlso(parentsUnable));
    }

    @Override
    Amount fullAmount() {
        return Amount.either(inAllowance(), () -> value(POOR), () -> value(OTHER));
    }

    @Override
    Set<String> amountParameters() {
        return inAllowance().isUndetermined()
                ? Set.of(POOR, OTHER)
                : Set.of(inAllowance().isMet() ? POOR : OTHER);
    }
}
