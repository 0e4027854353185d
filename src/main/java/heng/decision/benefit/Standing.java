package heng.decision.benefit;

import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Person;

/**
 * Where a person stands among the schemes that were decided before.
 *
 * @param inAllowance whether the person draws the subsistence allowance, with the household or alone
 * @param inMarginalHousehold whether the person counts in a marginal household
 * @param extremelyPoor whether the person is supported as extremely poor
 * @param allowance yuan a month that the person's household, or the person who entered alone, draws
 * @param sharedBy how many heads share the allowance
 */
public record Standing(
        Person person,
        Answer inAllowance,
        Answer inMarginalHousehold,
        Answer extremelyPoor,
        Amount allowance,
        int sharedBy) {}
