package heng.decision;

import heng.household.Recognition;
import heng.household.Situation;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.CaseFile;

/**
 * 法定义务人: somebody who is bound by law to support a person, inside the household or outside, and the grounds on
 * which that somebody is unable to.
 */
public abstract class Supporter {
    private final CaseFile file;
    private Answer unable = Answer.NOT_MET;

    Supporter(CaseFile file) {
        this.file = file;
    }

    public CaseFile file() {
        return file;
    }

    /** JSON pointer of the supporter. */
    public abstract String path();

    /** Whether the supporter has reached the age that a parameter sets. */
    public abstract Answer atLeast(String parameter);

    /** Not yet of the age that a parameter sets. */
    public final Answer youngerThan(String parameter) {
        return atLeast(parameter).opposite();
    }

    /** Whether only the duty of somebody of age is in question: of a child, a grandchild or a sibling. */
    public abstract Answer owesOnlyWhenOfAge();

    public abstract Answer recognisedAs(Recognition status);

    /** Whether the supporter draws the subsistence allowance now. */
    public abstract Answer onSubsistenceAllowance();

    /** The supporter's own income, yuan a month. */
    public abstract Amount ownIncome();

    /** Whether property lies within the limits for low-income families. */
    public abstract Answer assetsWithinLimit();

    public abstract Answer isIn(Situation situation);

    public abstract Answer civilCapacity();

    /** Whether the disability is one that the table reads as severe for this purpose. */
    public abstract Answer disabilityListedAs(String purpose);

    public abstract Answer seriouslyIll();

    /** In prison, in compulsory detoxification or missing for the months that a parameter sets. */
    public abstract Answer heldOrMissingFor(String parameter);

    /** In prison, in compulsory detoxification or missing, for however long. */
    final Answer heldOrMissing() {
        return isIn(Situation.IMPRISONED)
                .orAlso(isIn(Situation.COMPULSORY_DETOX))
                .orAlso(isIn(Situation.DECLARED_MISSING));
    }

    /** Without civil capacity, declared missing or in prison. */
    public Answer withoutCapacityOrAway() {
        return civilCapacity()
                .opposite()
                .orAlso(isIn(Situation.DECLARED_MISSING))
                .orAlso(isIn(Situation.IMPRISONED));
    }

    /** Own income below last year's disposable income per head, and property within the limits. */
    public Answer lowIncomeAndAssets() {
        return ownIncome()
                .isBelow(file.value("disposable-income.previous-year"))
                .andAlso(assetsWithinLimit());
    }

    /** A ground, so far as the answer goes. */
    public void unableIf(String rule, Answer ground) {
        unable = unable.orAlso(ground);
        if (!ground.isNotMet()) {
            file.note(rule, path(), ground.outcome().name());
        }
    }

    /** Whether the supporter is unable to support, after the rules have spoken. */
    public Answer unable() {
        return unable;
    }
}
