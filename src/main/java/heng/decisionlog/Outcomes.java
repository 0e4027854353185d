package heng.decisionlog;

import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.household.Scheme;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcomes of a decision in one line that can be searched. */
public final class Outcomes {
    private static final int KINDS = SchemeDecision.Outcome.values().length;
    /** Every pair by scheme and outcome, as it is written; and their places in the order in which they are. */
    private static final List<String> PAIRS = Arrays.stream(Scheme.values())
            .flatMap(scheme ->
                    Arrays.stream(SchemeDecision.Outcome.values()).map(outcome -> scheme.name() + ":" + outcome.name()))
            .toList();

    private static final List<String> IN_ORDER = PAIRS.stream().sorted().toList();
    private static final int[] PLACES =
            PAIRS.stream().mapToInt(IN_ORDER::indexOf).toArray();

    private Outcomes() {}

    static String of(Decision decision) {
        BitSet places = new BitSet(PLACES.length);
        for (SchemeDecision one : decision.schemes()) {
            places.set(PLACES[one.scheme().ordinal() * KINDS + one.outcome().ordinal()]);
        }
        StringBuilder line = new StringBuilder("|");
        places.stream().forEach(place -> line.append(IN_ORDER.get(place)).append('|'));
        return line.toString();
    }

    /** What a line holds, for {@code like}: every character of a scheme's and an outcome's name stands for itself. */
    static String pattern(Scheme scheme, SchemeDecision.@Nullable Outcome outcome) {
        return "%|" + scheme.name().replace("_", "\\_") + ":"
                + (outcome == null ? "%" : outcome.name().replace("_", "\\_") + "|%");
    }

    /** The pairs of scheme and outcome in a line. */
    public static List<Pair> in(String line) {
        return Arrays.stream(line.split("\\|"))
                .filter(pair -> pair.contains(":"))
                .map(pair -> pair.split(":"))
                .map(pair -> new Pair(Scheme.valueOf(pair[0]), SchemeDecision.Outcome.valueOf(pair[1])))
                .toList();
    }

    /** A scheme and what became of it; a scheme of several persons may stand in several pairs. */
    public record Pair(Scheme scheme, SchemeDecision.Outcome outcome) {}
}
