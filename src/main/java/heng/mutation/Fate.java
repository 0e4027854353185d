package heng.mutation;

/** What became of a mistake. */
public enum Fate {
    /** A case does not hold any more. */
    NOTICED,
    /** No case says so, but the rules are refused when they are loaded. */
    REFUSED,
    /** Nothing says so. */
    SURVIVED,
    /** Nothing can say so; the reason is written down beside the cases. */
    EQUIVALENT
}
