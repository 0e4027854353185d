package heng.publishing;

/**
 * A bundle that may go live: its rules are whole and its cases hold.
 *
 * @param cases how many were run
 */
public record Tried(Bundle bundle, InUse book, int cases) {}
