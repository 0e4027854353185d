package heng.decisionlog;

/** Something has been recorded about the household since the moment from which it was taken to be quiet. */
final class NotQuiet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotQuiet() {
        super("something was recorded about the household meanwhile");
    }
}
