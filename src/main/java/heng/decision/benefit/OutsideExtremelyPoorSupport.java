package heng.decision.benefit;

import heng.household.Scheme;
import heng.logic.Answer;

/** A benefit that whoever is supported as extremely poor does not draw beside that support. */
public interface OutsideExtremelyPoorSupport {

    /** Whether the person is supported as extremely poor. */
    Answer extremelyPoor();

    void yieldsTo(String condition, Scheme other, Answer comesFirst);
}
