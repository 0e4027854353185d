package heng.inquiry;

import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.inquiry.Walks.Walk;
import heng.logic.Gap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Whether a scheme is decided whatever is answered to some facts, all others staying unknown. The answers are walked as
 * a tree that is cut wherever the scheme is decided already, for what is decided stays so once more is known.
 */
final class Settling {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int HALVINGS = 7;

    private final Walks walks;
    private final Completions completions;
    private final SchemeDecision scheme;
    private final Lacking lacking;
    private final Set<Gap> beyondFacts = new LinkedHashSet<>();
    private boolean decides;

    Settling(Walks walks, Completions completions, SchemeDecision scheme) {
        this.walks = walks;
        this.completions = completions;
        this.scheme = scheme;
        this.lacking = new Lacking(walks, scheme);
    }

    Lacking lacking() {
        return lacking;
    }

    /** What the scheme may still hang on, by some answer to these facts, and no other fact makes up for. */
    Set<Gap> unless(List<String> facts) {
        beyondFacts.clear();
        openUnder(facts);
        return new LinkedHashSet<>(beyondFacts);
    }

    /** Whether any answer that was followed decides the scheme. */
    boolean decides() {
        return decides;
    }

    /**
     * Answers to these facts under which another fact is wanting, or a value that was wanting from the start; null: they
     * settle it, save for what only some answers bring up and no fact makes up for.
     */
    @Nullable
    List<Edit> openUnder(List<String> facts) {
        return openUnder(facts, List.of());
    }

    private @Nullable List<Edit> openUnder(List<String> facts, List<Edit> answers) {
        if (!open(answers)) {
            decides = true;
            return null;
        }
        if (lacking.askable(answers).isEmpty()) {
            lacking.gaps(answers).forEach(beyondFacts::add);
            return lacking.valuesFromTheStart(answers) ? answers : null;
        }
        List<String> left =
                facts.stream().filter(fact -> !answered(fact, answers)).toList();
        if (left.isEmpty()) {
            return answers;
        }
        String named = next(left, answers);
        List<Edit> any = withAny(left, answers);
        if (named == null && open(any) && !lacking.askable(any).isEmpty()) {
            return any;
        }
        return openUnder(facts, answers, named == null ? left.get(0) : named);
    }

    /** The same, the one fact answered next. */
    private @Nullable List<Edit> openUnder(List<String> facts, List<Edit> answers, String fact) {
        List<JsonNode> tried = answersTo(fact, answers);
        for (JsonNode answer : followed(tried, fact, answers)) {
            List<Edit> open = openUnder(facts, with(answers, fact, answer));
            if (open != null) {
                return open;
            }
        }
        return FigureCompletions.isScale(walks.facts().placed(fact)) ? openBetween(tried, fact, facts, answers) : null;
    }

    /** Of figures that come to the same the first and the last; of all else every one. */
    private List<JsonNode> followed(List<JsonNode> tried, String fact, List<Edit> answers) {
        if (!Completions.areFigures(walks.facts().placed(fact))) {
            return tried;
        }
        Map<Alike, JsonNode> first = new LinkedHashMap<>();
        Map<Alike, JsonNode> last = new LinkedHashMap<>();
        for (JsonNode answer : tried) {
            Alike alike = alike(with(answers, fact, answer));
            first.putIfAbsent(alike, answer);
            last.put(alike, answer);
        }
        return Stream.concat(first.values().stream(), last.values().stream())
                .distinct()
                .toList();
    }

    /** Some figures between two neighbours that decide the scheme differently, each nearer to where it turns. */
    private @Nullable List<Edit> openBetween(
            List<JsonNode> scale, String fact, List<String> facts, List<Edit> answers) {
        for (int i = 1; i < scale.size(); i++) {
            BigDecimal low = scale.get(i - 1).decimalValue();
            BigDecimal high = scale.get(i).decimalValue();
            Outcome below = outcome(with(answers, fact, scale.get(i - 1)));
            boolean turns = below != outcome(with(answers, fact, scale.get(i)));
            for (int half = 0; turns && half < HALVINGS && high.subtract(low).compareTo(FEN) > 0; half++) {
                BigDecimal middle = low.add(high).divide(TWO, 2, RoundingMode.FLOOR);
                List<Edit> there = with(answers, fact, JSON.numberNode(middle));
                List<Edit> open = openUnder(facts, there);
                if (open != null) {
                    return open;
                }
                boolean same = outcome(there) == below;
                low = same ? middle : low;
                high = same ? high : middle;
            }
        }
        return null;
    }

    private boolean answered(String fact, List<Edit> answers) {
        String place = walks.facts().placed(fact);
        return answers.stream().anyMatch(answer -> answer.pointer().equals(place));
    }

    /** What is tried as an answer to a fact, after others were answered. */
    List<JsonNode> answersTo(String fact, List<Edit> answers) {
        return completions.of(walks.facts().placed(fact), lookedAt(answers), walks.with(answers));
    }

    /** The scheme itself and, where it may hang on them, those of the household, as decided under these answers. */
    private List<SchemeDecision> lookedAt(List<Edit> answers) {
        Walk walk = walks.with(answers);
        boolean first = scheme.scheme() == Scheme.EXTREMELY_POOR_SUPPORT
                || scheme.scheme() == Scheme.SUBSISTENCE_ALLOWANCE && scheme.member() == null;
        Stream<@Nullable SchemeDecision> others = first
                ? Stream.of()
                : Stream.of(walk.of(Scheme.SUBSISTENCE_ALLOWANCE, null), walk.of(Scheme.LOW_INCOME_MARGINAL, null));
        return Stream.concat(Stream.of(walk.like(scheme)), others)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<Edit> with(List<Edit> answers, String fact, JsonNode answer) {
        List<Edit> more = new ArrayList<>(answers);
        more.add(new Edit.Put(walks.facts().placed(fact), answer));
        return more;
    }

    private List<Edit> withAny(List<String> facts, List<Edit> answers) {
        List<Edit> more = answers;
        for (String fact : facts) {
            more = with(more, fact, answersTo(fact, answers).get(0));
        }
        return more;
    }

    private boolean open(List<Edit> answers) {
        return outcome(answers) == Outcome.UNDETERMINED;
    }

    private @Nullable Outcome outcome(List<Edit> answers) {
        SchemeDecision then = walks.with(answers).like(scheme);
        return then == null ? null : then.outcome();
    }

    private Alike alike(List<Edit> answers) {
        List<Enum<?>> outcomes = new ArrayList<>();
        walks.with(answers).schemes().forEach(one -> {
            outcomes.add(one.outcome());
            one.findings().forEach(finding -> outcomes.add(finding.outcome()));
        });
        return new Alike(outcomes, lacking.gaps(answers).distinct().toList());
    }

    /** A fact that the scheme, or else anything, hangs on under these answers; null where none of them is named. */
    private @Nullable String next(List<String> left, List<Edit> answers) {
        return Stream.of(lacking.facts(answers), lacking.anywhere(answers))
                .flatMap(named -> left.stream().filter(named::contains))
                .findFirst()
                .orElse(null);
    }

    /** Figures that leave every finding alike, and the scheme open for want of the same. */
    private record Alike(List<Enum<?>> outcomes, List<Gap> gaps) {}
}
