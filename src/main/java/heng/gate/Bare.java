package heng.gate;

/** A fault as it may stand in a log: its messages may hold what was entered, its kinds and places in the code do not. */
public final class Bare {
    /** Causes may go round in a circle. */
    private static final int DEEPEST = 8;

    private Bare() {}

    /** The same fault and its causes, each by the name of its class in place of its message. */
    public static Throwable of(Throwable fault) {
        return of(fault, DEEPEST);
    }

    private static RuntimeException of(Throwable fault, int deepest) {
        Throwable cause = deepest == 0 ? null : fault.getCause();
        RuntimeException bare =
                new RuntimeException(fault.getClass().getSimpleName(), cause == null ? null : of(cause, deepest - 1));
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }
}
