package heng.decisionlog;

/** What a household is looked up by. */
public record Who(Kind kind, String value) {
    /** What the value is. */
    public enum Kind {
        HOUSEHOLD,
        IDENTITY_NUMBER,
        NAME
    }
}
