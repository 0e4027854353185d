package heng.decision.benefit;

import heng.household.Scheme;
import heng.logic.Answer;

/** A benefit that a recognised orphan does not draw beside the orphan allowance. */
public interface NotForOrphans {

    /** Whether an office has recognised the person as an orphan. */
    Answer recognisedOrphan();

    void yieldsTo(String condition, Scheme other, Answer comesFirst);
}
