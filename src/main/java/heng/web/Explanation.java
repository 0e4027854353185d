package heng.web;

import heng.decision.Decision;
import heng.household.Application;
import heng.publishing.InUse;
import tools.jackson.databind.node.ObjectNode;

/** One word of {@code explain}: something more that is answered beside a decision. A new word is a new component. */
interface Explanation {
    /** The word as it stands in the address. */
    String word();

    /** The field of the answer that it fills. */
    default String field() {
        return word();
    }

    /** What is answered by the book that decided, in a form that is written as JSON. */
    Object of(InUse book, Application application, Decision decision);

    /** Adds it to the answer. */
    default void into(ObjectNode answer, InUse book, Application application, Decision decision) {
        answer.putPOJO(field(), of(book, application, decision));
    }
}
