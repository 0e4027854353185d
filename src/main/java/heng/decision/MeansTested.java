package heng.decision;

import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;

/** A test that asks for property within limits. Limits per head are compared for all heads. */
public interface MeansTested {

    /** How many people the limits are for. */
    int heads();

    Belongings belongings();

    /** The value of a parameter at the place and on the day of the decision. */
    Amount value(String parameter);

    /** The monthly standard for all who count. */
    Amount standardForAll();

    Answer hiresLabour();

    Answer luxuryGoods();

    Answer schoolChoiceOrStudyAbroad();

    void requires(String condition, Answer answer);

    /** Yuan that all heads together may own in money. */
    default Amount moneyLimitForAll() {
        return standardForAll().times(value("assets.monetary-months"));
    }

    /**
     * Whether there are fewer homes than the law asks about, or their area per head is strictly below a limit.
     *
     * @param area total area of all homes, square metres
     * @param limit name of the parameter with the area per head
     */
    default Answer homesWithin(Amount area, String limit) {
        Answer few = belongings().homes().isBelow(value("assets.homes.count"));
        return few.isMet()
                ? Answer.MET
                : area.isBelow(value(limit).times(heads())).orAlso(few);
    }
}
