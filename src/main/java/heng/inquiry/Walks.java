package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.decision.Decision.Want;
import heng.decision.SchemeDecision;
import heng.household.Scheme;
import heng.logic.Amount;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The same household decided with other facts: each way is walked once, and no more ways than are allowed. */
final class Walks {
    private final AssessHousehold assessment;
    private final Facts facts;
    private final Decision base;
    private final long most;
    private final Map<List<Edit>, Walk> walked = new HashMap<>();

    /** Walks from the facts that a decision rests on, so many times at most, and fewer where each takes long. */
    Walks(AssessHousehold assessment, Decision decision, int most) {
        this.assessment = assessment;
        this.facts = Facts.of(decision.file().application());
        this.base = assessment.decide(facts.application());
        this.most = Math.min(most, base.repeats());
        walked.put(List.of(), Walk.of(base));
    }

    Facts facts() {
        return facts;
    }

    /** The decision with the facts as they are, by the records where there are any. */
    Decision base() {
        return base;
    }

    /**
     * What is decided with these facts made otherwise.
     *
     * @throws Exhausted where that would be one walk too many
     */
    Walk with(List<Edit> edits) {
        Walk known = walked.get(edits);
        if (known != null) {
            return known;
        }
        if (walked.size() > most) {
            throw new Exhausted();
        }
        Walk walk = Walk.of(assessment.decide(facts.with(edits).application()));
        walked.put(edits, walk);
        return walk;
    }

    /** How many ways were walked beside the facts as they are. */
    int taken() {
        return walked.size() - 1;
    }

    /** What of a decision is asked for again. */
    record Walk(List<SchemeDecision> schemes, List<Want> wants, List<Way> ways) {

        static Walk of(Decision decision) {
            Map<Integer, Way> ways = new LinkedHashMap<>();
            decision.means()
                    .ways()
                    .forEach(means ->
                            ways.putIfAbsent(means.heads(), new Way(means.heads(), means.income(), means.deducted())));
            return new Walk(List.copyOf(decision.schemes()), decision.wants(), List.copyOf(ways.values()));
        }

        /** The decision about the same scheme and subject; null where it is not assessed. */
        @Nullable
        SchemeDecision like(SchemeDecision other) {
            return of(other.scheme(), other.member());
        }

        /** The decision about a scheme of a member, or of the household; null where it is not assessed. */
        @Nullable
        SchemeDecision of(Scheme scheme, @Nullable String member) {
            return schemes.stream()
                    .filter(one -> one.scheme() == scheme && Objects.equals(one.member(), member))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * The figures of one way the household may be composed, the first with so many heads; yuan a month.
     *
     * @param income before deductions
     */
    record Way(int heads, Amount income, Amount deducted) {}

    /** As many ways were walked as are allowed. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("no more walks", null, false, false);
        }
    }
}
