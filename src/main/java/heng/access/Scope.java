package heng.access;

import java.util.Locale;

/** What somebody may do. */
public enum Scope {
    /** Decide households of one's counties. */
    EVALUATE,
    /** Read what was decided on households of one's counties. */
    READ,
    /** What policy staff look at; no household stands in it. */
    POLICY,
    /** The decision log as a whole: whether it is whole, who is in it, who is erased. */
    AUDIT;

    /** The word as it stands in the file and in tokens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
