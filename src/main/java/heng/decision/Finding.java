package heng.decision;

import heng.logic.Answer;
import heng.logic.Outcome;

/** The answer to one condition: exactly one for each condition of an assessed scheme. */
public record Finding(Condition condition, Answer answer) {

    public Outcome outcome() {
        return answer.outcome();
    }
}
