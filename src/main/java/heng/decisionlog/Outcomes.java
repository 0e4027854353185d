package heng.decisionlog;

import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.household.Scheme;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The outcomes of a decision in one line that can be searched. */
public final class Outcomes {
    private Outcomes() {}

    static String of(Decision decision) {
        SortedSet<String> pairs = new TreeSet<>();
        for (SchemeDecision one : decision.schemes()) {
            pairs.add(one.scheme().name().concat(":").concat(one.outcome().name()));
        }
        return "|" + String.join("|", pairs) + "|";
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
