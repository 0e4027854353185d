package heng.reference;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the decisions of all possible worlds agree on. */
record Agreement(List<WorldDecision> worlds) {
    static final Set<String> NOT_GRANTED = Set.of(Assessment.NOT_CONFIRMED, Assessment.EXCLUDED);

    Map<String, String> outcomes() {
        Map<String, String> schemes = new LinkedHashMap<>();
        for (String key : keys()) schemes.put(key, outcome(key));
        return schemes;
    }

    Map<String, String> findings() {
        Map<String, String> findings = new LinkedHashMap<>();
        for (String key : keys())
            findings(key).forEach((condition, truth) -> findings.put(key + "/" + condition, truth.finding()));
        return findings;
    }

    /** The decision with these outcomes: of what a person has to decide nothing follows yet. */
    ReferenceDecision decision(Map<String, String> schemes, Map<String, String> findings, Verification verification) {
        return new ReferenceDecision(
                200,
                schemes,
                findings,
                entitlements(schemes),
                proposals(schemes),
                phaseOut(schemes),
                sure(worlds.stream().map(WorldDecision::counted).toList()),
                same(worlds.stream().map(WorldDecision::countedIncome).toList())
                        .flatMap(income -> income)
                        .map(Fraction::toFen),
                verification.discrepancies(),
                verification.records(),
                verification.report());
    }

    private ReferenceDecision.PhaseOut phaseOut(Map<String, String> schemes) {
        if (waits(schemes, Assessment.ALLOWANCE, Assessment.HOUSEHOLD)) return ReferenceDecision.PhaseOut.NONE;
        return same(worlds.stream().map(WorldDecision::phaseOut).toList()).orElse(ReferenceDecision.PhaseOut.NONE);
    }

    /** Whether something outside these worlds decides the scheme, so that nothing follows from it yet. */
    private boolean waits(Map<String, String> schemes, String scheme, String who) {
        String key = scheme + "/" + who;
        return schemes.containsKey(key) && !schemes.get(key).equals(outcome(key));
    }

    /** The common outcome; else a condition that no world meets refuses; else it is open. */
    private String outcome(String key) {
        List<String> outcomes =
                present(key).stream().map(Assessment::outcome).distinct().toList();
        boolean everywhere = present(key).size() == worlds.size();
        boolean granted = outcomes.contains(Assessment.CONFIRMED);
        if (outcomes.size() == 1 && (everywhere || !granted)) return outcomes.get(0);
        boolean refused = NOT_GRANTED.containsAll(outcomes) && findings(key).containsValue(Truth.NO);
        return refused ? Assessment.NOT_CONFIRMED : Assessment.UNDETERMINED;
    }

    private Map<String, Truth> findings(String key) {
        Map<String, Truth> findings = new LinkedHashMap<>();
        Set<String> conditions = present(key).get(0).findings().keySet();
        for (String condition : conditions)
            findings.put(
                    condition,
                    Truth.agreed(present(key).stream()
                            .map(one -> one.findings().get(condition))
                            .toList()));
        return findings;
    }

    /** The least of the amounts, for those who are entitled in every world. */
    private Map<String, BigDecimal> entitlements(Map<String, String> schemes) {
        Map<String, BigDecimal> stated = new LinkedHashMap<>();
        for (Entitlement first : worlds.get(0).entitlements()) {
            List<Entitlement> all = worlds.stream()
                    .flatMap(world -> world.entitlement(first.slot()).stream())
                    .toList();
            boolean confirmed = schemes.get(first.scheme() + "/" + first.who()).equals(Assessment.CONFIRMED);
            if (confirmed && all.size() == worlds.size())
                stated.put(
                        first.key(sure(all.stream().map(Entitlement::members).toList())),
                        least(all).toFen());
        }
        return stated;
    }

    /** What every world proposes, for those of whom every world does. */
    private Set<String> proposals(Map<String, String> schemes) {
        Set<String> stated = new TreeSet<>();
        for (Proposal first : worlds.get(0).proposals()) {
            if (waits(schemes, first.scheme(), first.decidedFor())) continue;
            List<Proposal> all = worlds.stream()
                    .flatMap(world -> world.proposal(first.slot()).stream())
                    .toList();
            List<String> sure = sure(all.stream().map(Proposal::members).toList());
            boolean forSomeone = sure.equals(first.members()) || !sure.isEmpty();
            if (all.size() == worlds.size() && forSomeone) stated.add(first.text(sure));
        }
        return stated;
    }

    private static List<String> sure(List<List<String>> all) {
        return all.get(0).stream()
                .filter(id -> all.stream().allMatch(one -> one.contains(id)))
                .toList();
    }

    private static Fraction least(List<Entitlement> all) {
        return all.stream()
                .map(Entitlement::monthly)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Assessment> present(String key) {
        return worlds.stream().flatMap(world -> world.assessment(key).stream()).toList();
    }

    private Set<String> keys() {
        return worlds.stream()
                .flatMap(world -> world.assessments().stream().map(Assessment::key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Optional<T> same(Collection<T> answers) {
        return Optional.of(answers.iterator().next())
                .filter(one -> answers.stream().allMatch(one::equals));
    }
}
