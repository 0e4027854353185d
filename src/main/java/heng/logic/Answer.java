package heng.logic;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question of law: {@link Outcome}, the figure and the limit that were compared, and, while it is
 * undetermined, what is not known. Answers combine as in three-valued logic: what decides on its own is enough.
 */
public final class Answer {
    public static final Answer MET = new Answer(Outcome.MET, null, null, List.of());
    public static final Answer NOT_MET = new Answer(Outcome.NOT_MET, null, null, List.of());

    private final Outcome outcome;
    private final @Nullable Amount actual;
    private final @Nullable Amount limit;
    private final List<Gap> gaps;

    private Answer(Outcome outcome, @Nullable Amount actual, @Nullable Amount limit, List<Gap> gaps) {
        this.outcome = outcome;
        this.actual = actual;
        this.limit = limit;
        this.gaps = gaps;
    }

    static Answer met(Amount actual, Amount limit) {
        return new Answer(Outcome.MET, actual, limit, List.of());
    }

    static Answer notMet(Amount actual, Amount limit) {
        return new Answer(Outcome.NOT_MET, actual, limit, List.of());
    }

    static Answer undetermined(Amount actual, Amount limit, List<Gap> gaps) {
        return new Answer(Outcome.UNDETERMINED, actual, limit, gaps);
    }

    /** Not to be said, because of these gaps. */
    public static Answer undetermined(List<Gap> gaps) {
        return new Answer(Outcome.UNDETERMINED, null, null, gaps);
    }

    /** Not to be said, because of this gap. */
    public static Answer undetermined(Gap gap) {
        return undetermined(List.of(gap));
    }

    /** A plain yes or no. */
    public static Answer of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** A stated yes or no, or, where it is null, undetermined for want of the fact {@code field} under {@code path}. */
    public static Answer of(@Nullable Boolean stated, String path, String field) {
        return stated == null ? undetermined(new Gap.MissingFact(path + "/" + field)) : of(stated.booleanValue());
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The figure that was compared; null where nothing was. */
    public @Nullable Amount actual() {
        return actual;
    }

    /** The limit it was compared with; null where nothing was. */
    public @Nullable Amount limit() {
        return limit;
    }

    /** What is not known; empty unless undetermined. */
    public List<Gap> gaps() {
        return gaps;
    }

    public boolean isMet() {
        return outcome == Outcome.MET;
    }

    public boolean isNotMet() {
        return outcome == Outcome.NOT_MET;
    }

    public boolean isUndetermined() {
        return outcome == Outcome.UNDETERMINED;
    }

    /** Both: one that is not met settles it. */
    public Answer andAlso(Answer other) {
        if (isNotMet() || other.isMet()) {
            return this;
        }
        return isMet() || other.isNotMet() ? other : new Answer(outcome, actual, limit, Gap.union(gaps, other.gaps));
    }

    /** At least one: one that is met settles it. */
    public Answer orAlso(Answer other) {
        if (isMet() || other.isNotMet()) {
            return this;
        }
        return isNotMet() || other.isMet() ? other : new Answer(outcome, actual, limit, Gap.union(gaps, other.gaps));
    }

    /** The opposite question; the figures stay. */
    public Answer opposite() {
        return new Answer(outcome.negated(), actual, limit, gaps);
    }

    /** The same answer, without the figures that were compared. */
    public Answer withoutFigures() {
        return new Answer(outcome, null, null, gaps);
    }

    /** Whether the other rests on the same figures. */
    public boolean sameFigures(Answer other) {
        return Objects.equals(actual, other.actual) && Objects.equals(limit, other.limit);
    }

    /** The same answer with the figures it rests on. */
    public Answer comparing(Amount figure, @Nullable Amount against) {
        return new Answer(outcome, figure, against, gaps);
    }
}
