package heng.means;

import heng.household.Member.Schooling;
import heng.household.Relation;
import heng.household.Situation;
import heng.logic.Answer;
import heng.logic.NoOneAnswer;

/** The question whether a member counts, answered by the rules under {@code household-composition}. */
public final class Membership {
    private final Person person;
    private Answer counts = Answer.NOT_MET;
    private Answer excluded = Answer.NOT_MET;
    private boolean answered;

    /** The question about one member. */
    public Membership(Person person) {
        this.person = person;
    }

    public Person person() {
        return person;
    }

    public Relation relation() {
        return person.relation();
    }

    public boolean adult() {
        return person.adult();
    }

    /** Whether the person studies full time, up to bachelor. */
    public Answer studiesUpToBachelor() {
        return person.attends(
                Schooling.COMPULSORY,
                Schooling.SENIOR_SECONDARY,
                Schooling.VOCATIONAL_SECONDARY,
                Schooling.JUNIOR_COLLEGE,
                Schooling.BACHELOR);
    }

    public Answer livesIndependently() {
        return person.livesIndependently();
    }

    public Answer livesWithHousehold() {
        return person.livesWithHousehold();
    }

    /** Whether the person is clergy who left the family long enough ago. */
    public Answer clergyAway() {
        return person.isIn(Situation.CLERGY_AWAY).andAlso(person.situationLasted("clergy.years-away"));
    }

    /** Whether the person is in prison, in compulsory detoxification or declared missing. */
    public Answer heldOrMissing() {
        return person.isIn(Situation.IMPRISONED)
                .orAlso(person.isIn(Situation.COMPULSORY_DETOX))
                .orAlso(person.isIn(Situation.DECLARED_MISSING));
    }

    /** Whether a record shows that the person has died. */
    public Answer deceased() {
        return person.isIn(Situation.DECEASED);
    }

    /** Belongs to the household by this rule, so far as the answer goes. */
    public void counts(String rule, Answer answer) {
        if (answered) {
            throw new NoOneAnswer("两条规则认定同一成员：" + rule, "two rules say who belongs: " + rule);
        }
        answered = true;
        counts = answer;
        note(rule, answer);
    }

    /** Is taken out of the count by this rule, so far as the answer goes. */
    public void excluded(String rule, Answer answer) {
        excluded = excluded.orAlso(answer);
        if (!answer.isNotMet()) {
            note(rule, answer.opposite());
        }
    }

    private void note(String rule, Answer answer) {
        person.file().note(rule, person.path(), answer.outcome().name());
    }

    /** Whether the member counts, after the rules have spoken. */
    public Answer answer() {
        if (!answered) {
            throw new NoOneAnswer("没有规则认定这种关系的成员是否计入", "no rule says whether a member with this relation belongs");
        }
        return counts.andAlso(excluded.opposite());
    }
}
