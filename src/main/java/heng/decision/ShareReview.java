package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Person;
import java.util.ArrayList;
import java.util.List;

/** One member's own share of an allowance that is drawn: whether it may be cut. */
public final class ShareReview {
    private final Person person;
    private final List<Proposal> proposals = new ArrayList<>();

    /** The share of a member who counts. */
    public ShareReview(Person person) {
        this.person = person;
    }

    /** Whether the person is of full age. */
    public Answer grownUp() {
        return Answer.of(person.adult());
    }

    /** How often suitable work was refused in a row without reason. */
    public Amount jobRefusals() {
        return person.jobRefusals();
    }

    /** The value of a parameter at the place and on the day of the decision. */
    public Amount value(String parameter) {
        return person.file().value(parameter);
    }

    /** Proposes to cut or stop the own share where the answer is met. */
    public void proposesReduction(String rule, Answer answer) {
        if (answer.isMet()) {
            boolean hear = person.file().flag("procedure.hear-first").isMet();
            List<String> members = List.of(person.id());
            proposals.add(
                    new Proposal(rule, Proposal.Kind.REDUCTION, Scheme.SUBSISTENCE_ALLOWANCE, null, members, hear));
            person.file().note(rule, person.path(), Proposal.Kind.REDUCTION.name());
        }
    }

    /** What is proposed. */
    public List<Proposal> proposals() {
        return proposals;
    }
}
