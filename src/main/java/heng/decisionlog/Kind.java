package heng.decisionlog;

/** What an entry of the log records. */
public enum Kind {
    /** A rule book was put in use; its files are the payload. */
    RULEBOOK,
    /** A step of publishing: what was put in use, taken back or refused, by whom and why; the payload. */
    PUBLISHING,
    /** A household was decided; facts and document are the payload. */
    DECISION,
    /** A caseworker departed from a decision; the reason is the payload. */
    OVERRIDE,
    /** The key to everything about a household was destroyed. */
    ERASURE
}
