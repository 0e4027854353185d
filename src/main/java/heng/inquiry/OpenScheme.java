package heng.inquiry;

import heng.logic.Gap;
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
    private Set<Gap> unless = Set.of();
    private List<String> values = List.of();
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

    /** What it may still hang on by some answer, and no fact makes up for. */
    Set<Gap> unless() {
        return unless;
    }

    /** Values without which no fact settles it. */
    List<String> values() {
        return values;
    }

    /** Whether the facts settle it, as far as facts can. */
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
            least(facts, this::keep);
        }
    }

    /** What was found last: walked already, so that it costs no more walks to look at what may be left. */
    private void keep(List<String> settling) {
        facts = settling;
        unless = this.settling.unless(settling);
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

    /** Adds what the answers bring up, until the facts settle the scheme or nothing more can be asked. */
    private void gather() {
        Set<String> gathered = new TreeSet<>(cheapestFirst);
        List<Edit> open = List.of();
        for (int round = 0; open != null && round < ROUNDS && gathered.addAll(askable(open)); round++) {
            facts = List.copyOf(gathered);
            open = settling.openUnder(facts);
        }
        if (open == null) {
            keep(facts);
            settled = settling.decides();
        } else {
            values = settling.lacking().values(open);
        }
    }

    private Set<String> askable(List<Edit> answers) {
        return settling.lacking().askable(answers);
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
