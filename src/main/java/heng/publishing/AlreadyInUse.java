package heng.publishing;

/** The rules that were to come in use again are in use: nothing was changed. */
public final class AlreadyInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
