package heng.mutation;

import heng.decision.Condition;
import heng.mutation.Mutant.Kind;
import heng.rulebook.RuleVariants.Changed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mistakes of a rule: gone, each comparison taken for its neighbour, its last day a day off. */
final class RuleMutants {
    private static final Map<String, String> SWAPPED =
            Map.of("isBelow", "isAtMost", "isAtMost", "isBelow", "isAbove", "isAtLeast", "isAtLeast", "isAbove");
    private static final Pattern COMPARISON = Pattern.compile("\\.(isBelow|isAtMost|isAbove|isAtLeast)\\s*\\(");
    private static final Pattern UNTIL = Pattern.compile("@until\\( *\"([0-9-]+)\" *\\)");

    private final Edits edits;
    private final Condition rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutants(String file, String text, Condition rule) {
        this.edits = new Edits(file, text);
        this.rule = rule;
    }

    static List<Mutant> of(String file, String text, Condition rule) {
        RuleMutants found = new RuleMutants(file, text, rule);
        found.add(Kind.RULE, 0, "rule", "rule", "none", null, new Changed(file, ""));
        Matcher comparison = COMPARISON.matcher(text);
        for (int nth = 1; comparison.find(); nth++) {
            String verb = comparison.group(1);
            String other = Objects.requireNonNull(SWAPPED.get(verb));
            found.add(
                    Kind.COMPARISON,
                    comparison.start(1),
                    "comparison " + nth,
                    verb,
                    other,
                    null,
                    found.edits.with(comparison.start(1), comparison.end(1), other));
        }
        found.until();
        return found.mutants;
    }

    private void until() {
        Matcher until = UNTIL.matcher(edits.text());
        if (until.find()) {
            LocalDate last = LocalDate.parse(until.group(1));
            for (LocalDate moved : List.of(last.minusDays(1), last.plusDays(1))) {
                Changed changed = edits.with(until.start(1), until.end(1), moved.toString());
                add(Kind.PERIOD, until.start(1), "until", last.toString(), moved.toString(), last, changed);
            }
        }
    }

    private void add(
            Kind kind, int at, String key, String was, String becomes, @Nullable LocalDate border, Changed changed) {
        String law = rule.law().isEmpty()
                ? ""
                : rule.law().get(0).instrument() + "#" + rule.law().get(0).article();
        mutants.add(new Mutant(kind, edits.line(at), rule.id(), key, was, becomes, law, border, changed));
    }
}
