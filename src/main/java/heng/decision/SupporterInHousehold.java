package heng.decision;

import heng.household.Assistance;
import heng.household.Recognition;
import heng.household.Scheme;
import heng.household.Situation;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Person;
import java.util.List;

/** A supporter who is named among the members. */
public final class SupporterInHousehold extends Supporter {
    private final Person person;
    private final Amount ownIncome;
    private final Answer assetsWithinLimit;

    /** The member, with own income in yuan a month and the household's answer to the limits of property. */
    public SupporterInHousehold(Person person, Amount ownIncome, Answer assetsWithinLimit) {
        super(person.file());
        this.person = person;
        this.ownIncome = ownIncome;
        this.assetsWithinLimit = assetsWithinLimit;
    }

    public Person person() {
        return person;
    }

    @Override
    public String path() {
        return person.path();
    }

    @Override
    public Answer atLeast(String parameter) {
        return person.atLeast(parameter);
    }

    /** Only members who are of age are asked at all. */
    @Override
    public Answer owesOnlyWhenOfAge() {
        return Answer.NOT_MET;
    }

    @Override
    public Answer recognisedAs(Recognition status) {
        return person.recognisedAs(status);
    }

    @Override
    public Answer onSubsistenceAllowance() {
        List<Assistance> assistance = file().household().assistance();
        return assistance == null
                ? Answer.undetermined(new Gap.MissingFact("/household/assistance"))
                : Answer.of(assistance.stream()
                        .anyMatch(
                                entry -> entry.scheme() == Scheme.SUBSISTENCE_ALLOWANCE && entry.covers(person.id())));
    }

    @Override
    public Amount ownIncome() {
        return ownIncome;
    }

    @Override
    public Answer assetsWithinLimit() {
        return assetsWithinLimit;
    }

    @Override
    public Answer isIn(Situation situation) {
        return person.isIn(situation);
    }

    /** A member's civil capacity is not asked for: it is taken to be there. */
    @Override
    public Answer civilCapacity() {
        return Answer.MET;
    }

    @Override
    public Answer disabilityListedAs(String purpose) {
        return person.disabilityListedIn("disability-readings", purpose);
    }

    @Override
    public Answer seriouslyIll() {
        return person.seriouslyIll();
    }

    @Override
    public Answer heldOrMissingFor(String parameter) {
        return heldOrMissing().andAlso(person.situationLastedMonths(parameter));
    }
}
