package heng.decision.benefit;

import heng.decision.AnswersFor;
import heng.household.Scheme;
import heng.logic.Answer;
import org.jspecify.annotations.Nullable;

/** The choice of the higher nursing subsidy, seen from that for the elderly. */
@AnswersFor(ElderlyNursingSubsidyTest.class)
public final class ElderlyNursingChoice {
    private final ElderlyNursingSubsidyTest test;
    private final @Nullable NursingSubsidyTest disabled;

    /** The test, and that of the subsidy for the severely disabled; null where there is none. */
    public ElderlyNursingChoice(ElderlyNursingSubsidyTest test, @Nullable NursingSubsidyTest disabled) {
        this.test = test;
        this.disabled = disabled;
    }

    /** Whether the subsidy for the severely disabled is due and this one is not higher. */
    public Answer otherIsNotLower() {
        return disabled == null
                ? Answer.NOT_MET
                : disabled.allMetBut(NursingSubsidyTest.CHOICE)
                        .andAlso(test.amount().isAtMost(disabled.amount()));
    }

    /** Gives way to the subsidy for the severely disabled, so far as the answer goes. */
    public void yieldsTo(String condition, Scheme other, Answer comesFirst) {
        test.yieldsTo(condition, other, comesFirst);
    }
}
