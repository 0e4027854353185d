package heng.logic;

/** The three answers to a legal condition: met, not met, or not to be said with what is known. */
public enum Outcome {
    MET,
    NOT_MET,
    UNDETERMINED;

    /** The answer to the opposite question. */
    public Outcome negated() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
