package heng.decision;

import heng.household.Member.Schooling;
import heng.household.Recognition;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.CaseFile;
import heng.means.Person;

/** 无劳动能力: the grounds on which a person counts as unable to work, each its own rule. */
public final class WorkCapacity {
    private final Person person;
    private Answer lacking = Answer.NOT_MET;

    /** The question about one person. */
    public WorkCapacity(Person person) {
        this.person = person;
    }

    public Person person() {
        return person;
    }

    /** The values of the place and day. */
    public CaseFile file() {
        return person.file();
    }

    /** A ground, so far as the answer goes. */
    public void lackingIf(String rule, Answer ground) {
        lacking = lacking.orAlso(ground);
        if (!ground.isNotMet()) {
            file().note(rule, person.path(), ground.outcome().name());
        }
    }

    /** Younger than the age of the parameter. */
    public Answer youngerThan(String parameter) {
        return person.atLeast(parameter).opposite();
    }

    /** Between childhood and full age, where the text leaves open whether a first application is still possible. */
    public Answer openBetween(String from, String to, String openValue) {
        Answer between = person.atLeast(from).andAlso(youngerThan(to));
        return between.isMet() ? Answer.undetermined(new Gap.OpenValue(openValue)) : between;
    }

    public Answer recognisedExtremelyPoor() {
        return person.recognisedAs(Recognition.EXTREMELY_POOR_SUPPORT);
    }

    /** In one of the schools during which support that began in childhood goes on. */
    public Answer inContinuedSchooling() {
        return person.attends(
                Schooling.COMPULSORY, Schooling.SENIOR_SECONDARY, Schooling.VOCATIONAL_SECONDARY, Schooling.BACHELOR);
    }

    /** Whether the person lacks the capacity to work, after the rules have spoken. */
    public Answer answer() {
        return lacking;
    }
}
