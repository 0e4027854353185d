package heng.decision;

import heng.household.Obligor;
import heng.household.Recognition;
import heng.household.Relation;
import heng.household.Situation;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Ages;
import heng.means.CaseFile;
import heng.means.Person;
import java.util.EnumSet;
import java.util.Set;

/** A supporter outside the household. Figures are used only as far as the obligor's own consent reaches. */
public final class SupporterOutside extends Supporter {
    private static final Set<Relation> ONLY_OF_AGE = EnumSet.of(Relation.CHILD, Relation.GRANDCHILD, Relation.SIBLING);

    private final Obligor obligor;
    private final String path;

    /** The obligor at this position of the request. */
    public SupporterOutside(CaseFile file, int index, Obligor obligor) {
        super(file);
        this.obligor = obligor;
        this.path = "/household/obligors/" + index;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Answer atLeast(String parameter) {
        return obligor.birthDate() == null
                ? unknown("birthDate")
                : Amount.of(Ages.fullYears(file(), obligor.birthDate())).isAtLeast(file().value(parameter));
    }

    @Override
    public Answer owesOnlyWhenOfAge() {
        return obligor.relation() == null ? unknown("relation") : Answer.of(ONLY_OF_AGE.contains(obligor.relation()));
    }

    @Override
    public Answer recognisedAs(Recognition status) {
        return obligor.recognised() == null
                ? unknown("recognised")
                : Answer.of(obligor.recognised().contains(status));
    }

    @Override
    public Answer onSubsistenceAllowance() {
        return recognisedAs(Recognition.SUBSISTENCE_ALLOWANCE);
    }

    /** Consent that was refused always binds; from the day of {@code obligor.consent-required} silence does, too. */
    private boolean figuresMayBeUsed() {
        if (obligor.consent() == null) {
            return !file().flag("obligor.consent-required").isMet();
        }
        return obligor.consent();
    }

    @Override
    public Amount ownIncome() {
        if (!figuresMayBeUsed()) {
            return Amount.unknown(new Gap.MissingFact(path + "/consent"));
        }
        return obligor.ownMonthlyIncome() == null
                ? Amount.unknown(new Gap.MissingFact(path + "/ownMonthlyIncome"))
                : Amount.of(obligor.ownMonthlyIncome());
    }

    @Override
    public Answer assetsWithinLimit() {
        return figuresMayBeUsed()
                ? Answer.of(obligor.assetsWithinLimit(), path, "assetsWithinLimit")
                : unknown("consent");
    }

    @Override
    public Answer isIn(Situation situation) {
        return obligor.situation() == null ? unknown("situation") : Answer.of(obligor.situation() == situation);
    }

    @Override
    public Answer civilCapacity() {
        return Answer.of(obligor.civilCapacity(), path, "civilCapacity");
    }

    @Override
    public Answer disabilityListedAs(String purpose) {
        return Person.disabilityListed(file(), obligor.disability(), path, "disability-readings", purpose);
    }

    private Answer unknown(String field) {
        return Answer.undetermined(new Gap.MissingFact(path + "/" + field));
    }

    /** Illness of a supporter outside the household is not a fact of the request. */
    @Override
    public Answer seriouslyIll() {
        return Answer.NOT_MET;
    }

    /** The request has no date for it, so that the situation alone counts. */
    @Override
    public Answer heldOrMissingFor(String parameter) {
        return heldOrMissing();
    }
}
