package heng.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** One thing that is not known: a fact of the household that nobody stated, or a value that no office has announced. */
public sealed interface Gap {
    /** So many are gone through faster than looked up. */
    int FEW = 16;

    /**
     * A fact that was left out or given as null.
     *
     * @param pointer JSON pointer into the request
     */
    record MissingFact(String pointer) implements Gap {}

    /**
     * A parameter without a value for the place and the day.
     *
     * @param parameter the parameter's name
     */
    record OpenValue(String parameter) implements Gap {}

    /** Both lists, each gap once, in the order they were met. */
    static List<Gap> union(List<Gap> left, List<Gap> right) {
        if (right.isEmpty() || left == right) {
            return left;
        }
        if (left.isEmpty()) {
            return right;
        }
        Collection<Gap> both = left.size() + right.size() > FEW ? new LinkedHashSet<>(left) : new ArrayList<>(left);
        for (Gap gap : right) {
            if (!both.contains(gap)) {
                both.add(gap);
            }
        }
        return both.size() == left.size() ? left : List.copyOf(both);
    }
}
