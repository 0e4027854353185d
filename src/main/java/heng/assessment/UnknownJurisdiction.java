package heng.assessment;

/** The code of the request is not a place that the rule book knows, or no county where one is needed. */
public final class UnknownJurisdiction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Of no code in particular: what was entered is not repeated. */
    public UnknownJurisdiction() {
        super("unknown jurisdiction");
    }
}
