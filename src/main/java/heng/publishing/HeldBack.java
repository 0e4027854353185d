package heng.publishing;

/** A candidate that is not put in use: too few of its decisions were compared, or too many differ. */
public final class HeldBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long compared;
    private final double share;

    HeldBack(long compared, double share) {
        this.compared = compared;
        this.share = share;
    }

    /** How many decisions were compared. */
    public long compared() {
        return compared;
    }

    /** The share of them that differs, from 0 to 1. */
    public double share() {
        return share;
    }
}
