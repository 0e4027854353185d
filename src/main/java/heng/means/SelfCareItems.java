package heng.means;

import heng.household.SelfCare;
import heng.logic.Amount;
import heng.logic.Gap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the items of the self-care assessment. */
final class SelfCareItems {
    private SelfCareItems() {}

    /** How many items the person cannot do alone; an item not assessed may be either. */
    static Amount failed(SelfCare selfCare, String path) {
        Amount failed = Amount.ZERO;
        List<@Nullable Boolean> items = selfCare.items();
        for (int i = 0; i < items.size(); i++) {
            Boolean can = items.get(i);
            if (can == null) {
                Gap gap = new Gap.MissingFact(path + "/selfCare/" + SelfCare.ITEMS.get(i));
                failed = failed.plus(Amount.of(1).orNothing(gap));
            } else if (!can) {
                failed = failed.plus(Amount.of(1));
            }
        }
        return failed;
    }
}
