package heng.decision.benefit;

import heng.decision.AnswersFor;
import heng.household.Scheme;
import heng.logic.Answer;
import org.jspecify.annotations.Nullable;

/** The choice of the higher nursing subsidy, seen from that for the severely disabled. */
@AnswersFor(NursingSubsidyTest.class)
public final class NursingChoice {
    private final NursingSubsidyTest test;
    private final @Nullable ElderlyNursingSubsidyTest elderly;

    /** The test, and that of the subsidy for the elderly; null where there is none. */
    public NursingChoice(NursingSubsidyTest test, @Nullable ElderlyNursingSubsidyTest elderly) {
        this.test = test;
        this.elderly = elderly;
    }

    /** Whether the subsidy for the elderly is due and is higher. */
    public Answer elderlyIsHigher() {
        return elderly == null
                ? Answer.NOT_MET
                : elderly.allMetBut(ElderlyNursingSubsidyTest.CHOICE)
                        .andAlso(elderly.amount().isAbove(test.amount()));
    }

    /** Gives way to the subsidy for the elderly, so far as the answer goes. */
    public void yieldsTo(String condition, Scheme other, Answer comesFirst) {
        test.yieldsTo(condition, other, comesFirst);
    }
}
