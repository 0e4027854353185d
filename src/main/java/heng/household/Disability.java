package heng.household;

import org.jspecify.annotations.Nullable;

/**
 * A certified disability.
 *
 * @param kind {@code NONE}: no disability; null: not known
 * @param grade 1 (heaviest) to 4; null: not known
 */
public record Disability(@Nullable Kind kind, @Nullable Integer grade) {

    /** Kinds of the national certificate. */
    public enum Kind {
        NONE,
        VISUAL,
        HEARING,
        SPEECH,
        PHYSICAL,
        INTELLECTUAL,
        MENTAL
    }
}
