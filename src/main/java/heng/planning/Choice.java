package heng.planning;

import heng.household.OfficialRecord.Agency;
import heng.household.Scheme;
import heng.parameter.Row;
import heng.planning.VerificationPlan.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The smallest choice among agencies: those that could change something alone, and, where all the rest could do so
 * together, as few more as it takes until what is left cannot.
 */
final class Choice {
    private final Trial trial;
    private final Map<Agency, List<Row>> agencies;
    private final Map<Thing, Set<Scheme>> telling = new HashMap<>();
    private final Map<Agency, Set<Thing>> asked = new EnumMap<>(Agency.class);
    private final Set<Agency> added = EnumSet.noneOf(Agency.class);
    private Set<Scheme> changedTogether = Set.of();

    Choice(Trial trial, Map<Agency, List<Row>> agencies) {
        this.trial = trial;
        this.agencies = agencies;
    }

    List<Query> queries() {
        Map<Thing, Set<Scheme>> tried = new HashMap<>();
        agencies.forEach((agency, rows) -> {
            for (Thing thing : Thing.of(rows, trial.living())) {
                Set<Scheme> changed = tried.computeIfAbsent(thing, one -> trial.of(Set.of(one)));
                if (!changed.isEmpty()) {
                    telling.put(thing, changed);
                    asked.computeIfAbsent(agency, unused -> new LinkedHashSet<>())
                            .add(thing);
                }
            }
        });
        changedTogether = trial.of(left());
        if (!changedTogether.isEmpty()) {
            addWhatTellsTogether();
        }
        return asked.keySet().stream().map(this::query).toList();
    }

    /** Everything that nobody is asked about. */
    private Set<Thing> left() {
        Set<Thing> left = new LinkedHashSet<>();
        agencies.values().forEach(rows -> left.addAll(Thing.of(rows, trial.living())));
        asked.values().forEach(left::removeAll);
        return left;
    }

    /** The smallest agencies first, those already asked last; then those that turn out not to be needed go again. */
    private void addWhatTellsTogether() {
        Map<Agency, Set<Thing>> before = new EnumMap<>(asked);
        List<Agency> more = new ArrayList<>(agencies.keySet());
        more.sort(Comparator.<Agency, Boolean>comparing(before::containsKey)
                .thenComparing(agency -> rows(agency).size()));
        for (Agency agency : more) {
            if (added.isEmpty() || !trial.of(left()).isEmpty()) {
                asked.put(agency, Thing.of(rows(agency), trial.living()));
                added.add(agency);
            }
        }
        for (Agency agency : List.copyOf(added)) {
            Set<Thing> all = asked.remove(agency);
            if (before.containsKey(agency)) {
                asked.put(agency, before.get(agency));
            }
            if (trial.of(left()).isEmpty()) {
                added.remove(agency);
            } else {
                asked.put(agency, all);
            }
        }
    }

    private Query query(Agency agency) {
        Set<Thing> things = asked.getOrDefault(agency, Set.of());
        Set<Scheme> changed = EnumSet.noneOf(Scheme.class);
        things.forEach(thing -> changed.addAll(telling.getOrDefault(thing, Set.of())));
        boolean alone = !changed.isEmpty();
        if (added.contains(agency)) {
            changed.addAll(changedTogether);
        }
        List<Agency> others = asked.keySet().stream()
                .filter(other ->
                        other != agency && asked.getOrDefault(other, Set.of()).containsAll(things))
                .toList();
        return new Query(agency, members(things), records(agency, things), changed, alone, others);
    }

    private List<Row> rows(Agency agency) {
        return agencies.getOrDefault(agency, List.of());
    }

    private List<Row> records(Agency agency, Set<Thing> things) {
        return rows(agency).stream()
                .filter(row -> things.stream().anyMatch(thing -> thing.shownBy(row)))
                .toList();
    }

    private List<String> members(Set<Thing> things) {
        return trial.living().stream()
                .filter(member -> things.stream()
                        .anyMatch(thing ->
                                thing.member().isEmpty() || thing.member().equals(member)))
                .toList();
    }
}
