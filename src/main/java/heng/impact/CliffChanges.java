package heng.impact;

import java.util.List;

/**
 * The cliffs that a change makes, removes or moves, among a sample of the households it touches.
 *
 * @param households how many were looked at: the first of those touched that have an income
 */
public record CliffChanges(int households, List<CliffChange> changes) {
    /** How many are made, removed or moved. */
    public long count(CliffChange.Kind kind) {
        return changes.stream().filter(one -> one.kind() == kind).count();
    }
}
