package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.CaseFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is drawn now beside what was decided: where support would be refused, end or become less. */
public final class SupportReview {
    private final CaseFile file;
    private final Scheme scheme;
    private final @Nullable String decidedFor;
    private final List<String> members;
    private final Answer receives;
    private final boolean granted;
    private final boolean refused;
    private final boolean ended;
    private final @Nullable BigDecimal paidNow;
    private final @Nullable Amount payment;
    private final List<Proposal> proposals = new ArrayList<>();

    /**
     * The review of one scheme for a household or a person.
     *
     * @param decidedFor id of the person whose decision it is; null for the household
     * @param receives whether it is drawn now
     * @param outcome what was decided; null where the person does not come into question any more
     * @param paidNow yuan a month that are drawn now; null: not known
     * @param payment the payment that was decided, rounded as paid; null: none
     */
    public SupportReview(
            CaseFile file,
            Scheme scheme,
            @Nullable String decidedFor,
            List<String> members,
            Answer receives,
            SchemeDecision.@Nullable Outcome outcome,
            @Nullable BigDecimal paidNow,
            @Nullable Amount payment) {
        this.file = file;
        this.scheme = scheme;
        this.decidedFor = decidedFor;
        this.members = members;
        this.receives = receives;
        this.granted = outcome == SchemeDecision.Outcome.CONFIRMED;
        this.refused = outcome == SchemeDecision.Outcome.NOT_CONFIRMED;
        this.paidNow = paidNow;
        this.payment = payment;
        this.ended = outcome == null || refused || outcome == SchemeDecision.Outcome.EXCLUDED;
    }

    public Scheme scheme() {
        return scheme;
    }

    /** Not drawn, asked for, and refused. */
    public Answer refusedAnew() {
        return receives.opposite().andAlso(Answer.of(refused && scheme == Scheme.SUBSISTENCE_ALLOWANCE));
    }

    /** Drawn, and no longer due. */
    public Answer ends() {
        return receives.andAlso(Answer.of(ended));
    }

    /** Drawn, and less is due. */
    public Answer becomesLess() {
        boolean comparable = granted && paidNow != null && payment != null;
        return receives.andAlso(comparable ? payment.isBelow(Amount.of(paidNow)) : Answer.NOT_MET);
    }

    /** Proposes a refusal where the answer is met. */
    public void proposesRefusal(String rule, Answer answer) {
        propose(rule, Proposal.Kind.REFUSAL, answer);
    }

    /** Proposes to pay less where the answer is met. */
    public void proposesReduction(String rule, Answer answer) {
        propose(rule, Proposal.Kind.REDUCTION, answer);
    }

    /** Proposes to end support where the answer is met. */
    public void proposesTermination(String rule, Answer answer) {
        propose(rule, Proposal.Kind.TERMINATION, answer);
    }

    private void propose(String rule, Proposal.Kind kind, Answer answer) {
        if (answer.isMet()) {
            boolean worsens = kind != Proposal.Kind.REFUSAL;
            boolean hear = worsens && file.flag("procedure.hear-first").isMet();
            proposals.add(new Proposal(rule, kind, scheme, decidedFor, members, hear));
            file.note(rule, "/proposals", kind.name());
        }
    }

    /** What is proposed. */
    public List<Proposal> proposals() {
        return proposals;
    }
}
