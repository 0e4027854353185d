package heng.household;

/**
 * What became of a discrepancy between a declaration and a record, once the person's evidence was looked at.
 *
 * @param discrepancy its id, as in the decision that found it
 * @param evidence whether the evidence for the declaration was accepted
 * @param by who looked into it
 * @param why the reason
 */
public record Resolution(String discrepancy, Evidence evidence, String by, String why) {

    /** Accepted: the declaration stands. Not accepted: the record stands. */
    public enum Evidence {
        ACCEPTED,
        NOT_ACCEPTED
    }
}
