package heng.decisionlog;

/** What was logged about the household can no longer be read by anybody. */
public final class HouseholdErased extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Nobody can read it, whoever asks. */
    public HouseholdErased() {
        super("the household was erased");
    }
}
