package heng.decisionlog;

/** Why the key to a household was destroyed. */
public enum Erasure {
    /** Somebody who may asked for it. */
    ON_REQUEST,
    /** It has been kept as long as it had to be. */
    RETENTION
}
