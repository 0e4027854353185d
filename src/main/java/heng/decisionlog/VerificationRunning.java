package heng.decisionlog;

/** The log is being gone through already: it takes long, and holds a connection all the while. */
public final class VerificationRunning extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VerificationRunning() {
        super("the decision log is being verified");
    }
}
