package heng.assessment;

/** The code of the request is not a county that the rule book knows. */
public final class UnknownJurisdiction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownJurisdiction() {
        super("unknown jurisdiction");
    }
}
