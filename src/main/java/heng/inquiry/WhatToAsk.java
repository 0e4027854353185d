package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.inquiry.ToAsk.FactSet;
import heng.inquiry.ToAsk.Wanted;
import heng.logic.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The smallest sets of facts that would settle what is open, those first that the platform can look up. A set settles a
 * scheme if every answer that was tried decides it; every fact of it was tried to be left out.
 */
public final class WhatToAsk {
    private static final int MOST_WALKS = 600;

    private final AssessHousehold assessment;

    /** Asks of decisions of this assessment. */
    public WhatToAsk(AssessHousehold assessment) {
        this.assessment = assessment;
    }

    /** What would have to be asked for a decision. */
    public ToAsk of(Decision decision) {
        return new Round(new Walks(assessment, decision, MOST_WALKS), decision).asked();
    }

    /** One decision, looked at scheme by scheme. */
    private static final class Round {
        private final Walks walks;
        private final Completions completions;
        private final List<SchemeDecision> undetermined;
        private final Comparator<String> cheapestFirst;
        private final Map<List<String>, List<SchemeDecision>> sets = new LinkedHashMap<>();
        private final Map<List<String>, List<SchemeDecision>> unproven = new LinkedHashMap<>();
        private final Map<String, List<SchemeDecision>> values = new LinkedHashMap<>();
        private final Map<SchemeDecision, OpenScheme> settled = new LinkedHashMap<>();
        private final TreeSet<String> whole;
        private boolean complete = true;

        Round(Walks walks, Decision decision) {
            this.walks = walks;
            this.completions = new Completions(walks.facts(), walks.base());
            this.undetermined = decision.schemes().stream()
                    .filter(one -> one.outcome() == Outcome.UNDETERMINED)
                    .sorted(Comparator.comparing(Round::rank))
                    .toList();
            this.cheapestFirst = Comparator.comparingInt(
                            (String fact) -> source(fact).cost())
                    .thenComparing(fact -> fact);
            this.whole = new TreeSet<>(cheapestFirst);
        }

        /** The household's schemes, on which others hang, are looked at first. */
        private static int rank(SchemeDecision scheme) {
            if (scheme.member() != null) {
                return 2;
            }
            return scheme.scheme() == Scheme.SUBSISTENCE_ALLOWANCE || scheme.scheme() == Scheme.LOW_INCOME_MARGINAL
                    ? 0
                    : 1;
        }

        ToAsk asked() {
            undetermined.forEach(this::look);
            List<FactSet> all = new ArrayList<>();
            if (!settled.isEmpty()) {
                tried(this::withoutTooMany);
                List<String> together = List.copyOf(whole);
                settled.forEach((scheme, open) -> add(sets, open.facts(), scheme));
                tried(() ->
                        settled.forEach((scheme, open) -> open.others().forEach(facts -> add(sets, facts, scheme))));
                all.add(set(List.copyOf(settled.keySet()), together, true));
                sets.remove(together);
            }
            sets.forEach((facts, schemes) -> all.add(set(schemes, facts, true)));
            unproven.forEach((facts, schemes) -> all.add(set(schemes, facts, false)));
            unproven.keySet().forEach(whole::addAll);
            int unknown = Unknowns.of(walks.facts(), walks.base().file()).size();
            return new ToAsk(all, values, whole.size(), unknown, complete);
        }

        private void look(SchemeDecision scheme) {
            SchemeDecision byFacts = walks.with(List.of()).like(scheme);
            if (byFacts == null || byFacts.outcome() != Outcome.UNDETERMINED) {
                add(unproven, missing(scheme), scheme);
                return;
            }
            OpenScheme open = new OpenScheme(new Settling(walks, completions, scheme), cheapestFirst);
            boolean done = tried(open::look);
            if (open.settled()) {
                settled.put(scheme, open);
                whole.addAll(open.facts());
            } else if (done && !open.values().isEmpty()) {
                open.values().forEach(value -> add(values, value, scheme));
            } else {
                add(unproven, open.facts(), scheme);
            }
        }

        /** Of a scheme that is open for somebody who is not among the members: what is said to be missing. */
        private static List<String> missing(SchemeDecision scheme) {
            return scheme.gaps().stream()
                    .filter(Gap.MissingFact.class::isInstance)
                    .map(gap -> ((Gap.MissingFact) gap).pointer())
                    .toList();
        }

        private boolean tried(Runnable search) {
            try {
                search.run();
                return true;
            } catch (Walks.Exhausted exhausted) {
                complete = false;
                return false;
            }
        }

        /** Takes out of the facts for all schemes those that the others make up for. */
        private void withoutTooMany() {
            for (String fact : settled.size() > 1 ? List.copyOf(whole.descendingSet()) : List.<String>of()) {
                List<String> others =
                        whole.stream().filter(one -> !one.equals(fact)).toList();
                if (settled.values().stream().noneMatch(open -> needs(open, others))) {
                    whole.remove(fact);
                }
            }
        }

        private static boolean needs(OpenScheme open, List<String> facts) {
            return !facts.containsAll(open.facts()) && open.settling().openUnder(facts) != null;
        }

        private static <K> void add(Map<K, List<SchemeDecision>> to, K key, SchemeDecision scheme) {
            to.computeIfAbsent(key, unused -> new ArrayList<>()).add(scheme);
        }

        private FactSet set(List<SchemeDecision> schemes, List<String> facts, boolean proven) {
            return new FactSet(
                    List.copyOf(schemes),
                    facts.stream().map(fact -> new Wanted(fact, source(fact))).toList(),
                    proven,
                    proven ? unless(schemes, facts) : Set.of());
        }

        /** What some of the schemes may still hang on; all this was walked before. */
        private Set<Gap> unless(List<SchemeDecision> schemes, List<String> facts) {
            return schemes.stream()
                    .map(settled::get)
                    .map(open -> facts.containsAll(open.facts())
                            ? open.unless()
                            : open.settling().unless(facts))
                    .flatMap(Set::stream)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private FactSource source(String fact) {
            return FactSource.of(
                    walks.facts().placed(fact), walks.facts(), walks.base().file());
        }
    }
}
