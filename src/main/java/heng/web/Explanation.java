package heng.web;

import heng.decision.Decision;
import heng.household.Application;

/** One word of {@code explain}: something more that is answered beside a decision. A new word is a new component. */
interface Explanation {
    /** The word as it stands in the address. */
    String word();

    /** The field of the answer that it fills. */
    default String field() {
        return word();
    }

    /** What is answered, in a form that is written as JSON. */
    Object of(Application application, Decision decision);
}
