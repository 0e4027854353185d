package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Belongings;
import heng.means.CaseFile;
import java.util.Map;

/** A test that asks for property within limits. Limits per head are compared for all heads. */
public interface MeansTested {
    /** The parameters that tell whose limits a scheme goes by. */
    Map<Scheme, String> OWN_LIMITS = Map.of(
            Scheme.EXTREMELY_POOR_SUPPORT, "extremely-poor.asset-limits",
            Scheme.LOW_INCOME_MARGINAL, "low-income-marginal.asset-limits",
            Scheme.RIGID_EXPENDITURE_HARDSHIP, "rigid-expenditure.asset-limits");

    /** How many people the limits are for. */
    int heads();

    Belongings belongings();

    /** The value of a parameter at the place and on the day of the decision. */
    Amount value(String parameter);

    /** The scheme that asks. */
    Scheme scheme();

    /** The facts, the law and the values of the decision. */
    CaseFile file();

    /** The monthly standard for all who count. */
    Amount standardForAll();

    Answer hiresLabour();

    Answer luxuryGoods();

    Answer schoolChoiceOrStudyAbroad();

    void requires(String condition, Answer answer);

    /** Yuan that all heads together may own in money. */
    default Amount moneyLimitForAll() {
        return standardForAll().times(limit("assets.monetary-months"));
    }

    /** A limit of the allowance; not known for a scheme that goes by limits of its own, none of which was found. */
    default Amount limit(String parameter) {
        String by = OWN_LIMITS.get(scheme());
        return by == null || file().choice(by).equals("as-subsistence-allowance")
                ? value(parameter)
                : Amount.unknown(new Gap.OpenValue(by));
    }

    /**
     * Whether there are fewer homes than the law asks about, or their area per head is strictly below a limit.
     *
     * @param area total area of all homes, square metres
     * @param limit name of the parameter with the area per head
     */
    default Answer homesWithin(Amount area, String limit) {
        Answer few = belongings().homes().isBelow(limit("assets.homes.count"));
        return few.isMet()
                ? Answer.MET
                : area.isBelow(limit(limit).times(heads())).orAlso(few);
    }
}
