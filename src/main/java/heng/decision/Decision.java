package heng.decision;

import heng.logic.Gap;
import heng.means.CaseFile;
import heng.means.Item;
import heng.means.Means;
import java.util.List;

/**
 * What was decided for one household on one day.
 *
 * @param means the economic status it was decided on
 * @param items every item of income and expenditure with its treatment
 * @param shortfalls facts for want of which some outcome or amount is open, with the rules that need them
 */
public record Decision(
        CaseFile file,
        List<SchemeDecision> schemes,
        Means means,
        List<Item> items,
        List<Entitlement> entitlements,
        PhaseOut phaseOut,
        Procedure procedure,
        List<Want> wants) {

    /**
     * Something that is not known and matters.
     *
     * @param neededBy ids of the rules that need it
     */
    public record Want(Gap gap, List<String> neededBy) {}
}
