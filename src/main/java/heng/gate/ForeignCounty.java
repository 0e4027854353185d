package heng.gate;

/** The request names a county that is not among those of whoever asks. */
public final class ForeignCounty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForeignCounty() {
        super("a county of others");
    }
}
