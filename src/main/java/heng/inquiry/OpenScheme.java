package heng.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The search for the facts that would settle one scheme. */
final class OpenScheme {
    private static final int ROUNDS = 5;
    private static final int MOST_OTHERS = 2;

    private final Settling settling;
    private final Comparator<String> cheapestFirst;
    private List<String> candidates = List.of();
    private List<String> facts = List.of();
    private Set<String> values = Set.of();
    private boolean settled;

    OpenScheme(Settling settling, Comparator<String> cheapestFirst) {
        this.settling = settling;
        this.cheapestFirst = cheapestFirst;
    }

    Settling settling() {
        return settling;
    }

    /** The facts that settle it, or those that were looked at. */
    List<String> facts() {
        return facts;
    }

    /** Values without which no fact settles it. */
    Set<String> values() {
        return values;
    }

    /** Whether the facts settle it. */
    boolean settled() {
        return settled;
    }

    /**
     * Looks for the cheapest facts that settle it, none of them one too many.
     *
     * @throws Walks.Exhausted where there were too many ways to try; what was found until then stays
     */
    void look() {
        gather();
        candidates = facts;
        if (settled) {
            facts = least(facts, this::keep);
        }
    }

    private void keep(List<String> fewer) {
        facts = fewer;
    }

    /**
     * Other facts that settle it just as well.
     *
     * @throws Walks.Exhausted where there were too many ways to try
     */
    List<List<String>> others() {
        List<List<String>> others = new ArrayList<>();
        for (String fact : settled ? dearestFirst(facts) : List.<String>of()) {
            List<String> rest = without(candidates, fact);
            if (others.size() < MOST_OTHERS && settles(rest)) {
                others.add(least(rest, unused -> {}));
            }
        }
        return others.stream().distinct().toList();
    }

    /** Adds what the answers bring up, until the facts settle the scheme or nothing more is named. */
    private void gather() {
        Set<String> gathered = new TreeSet<>(cheapestFirst);
        List<Edit> open = List.of();
        for (int round = 0; open != null && round < ROUNDS && gathered.addAll(named(open)); round++) {
            facts = List.copyOf(gathered);
            open = settling.openUnder(facts);
        }
        settled = open == null;
        values = open == null ? Set.of() : settling.values(open);
    }

    /** The facts that the scheme hangs on, or, where not even a value is named that it hangs on, anything does. */
    private Set<String> named(List<Edit> answers) {
        Set<String> missing = settling.missing(answers);
        return missing.isEmpty() && settling.values(answers).isEmpty() ? settling.wanted(answers) : missing;
    }

    /** The facts without those that are not needed, the dearest tried first. */
    private List<String> least(List<String> from, Consumer<List<String>> found) {
        List<String> least = from;
        for (String fact : dearestFirst(from)) {
            List<String> less = without(least, fact);
            if (settles(less)) {
                least = less;
                found.accept(less);
            }
        }
        return least;
    }

    private boolean settles(List<String> facts) {
        return settling.openUnder(facts) == null;
    }

    private List<String> dearestFirst(List<String> facts) {
        return facts.stream().sorted(cheapestFirst.reversed()).toList();
    }

    private static List<String> without(List<String> facts, String one) {
        return facts.stream().filter(fact -> !fact.equals(one)).toList();
    }
}
