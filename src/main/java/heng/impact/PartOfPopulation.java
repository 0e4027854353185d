package heng.impact;

import heng.household.Application;
import heng.household.Scheme;
import heng.parameter.Places;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The sums over some of the households. */
final class PartOfPopulation {
    /** So many touched households are looked at for cliffs. */
    static final int CLIFFS_OF = 24;

    private final BothBooks books;
    private final Tally total = new Tally();
    private final Map<Grouping, Map<String, Tally>> groups = new EnumMap<>(Grouping.class);
    private final Map<Scheme, SchemeTally> schemes = new EnumMap<>(Scheme.class);
    private final Telling.Choice choice = new Telling.Choice();
    private final List<Integer> touched = new ArrayList<>();

    PartOfPopulation(BothBooks books, Population population, int first, int last) {
        this.books = books;
        for (int position = first; position < last; position++) {
            JsonNode application = population.application(position);
            if (add(position, books.read(application, position))
                    && touched.size() < CLIFFS_OF
                    && CliffSample.fits(application)) {
                touched.add(position);
            }
        }
    }

    /** Adds a household; answers whether it is touched and could be judged by both. */
    private boolean add(int position, Application application) {
        Effect effect = books.effect(position, application);
        Effect.Kind kind = effect.kind();
        total.add(effect, kind);
        Places places = books.after().parameters().places();
        for (Grouping grouping : Grouping.values()) {
            tally(grouping, grouping.of(application, places)).add(effect, kind);
        }
        for (Scheme scheme : Scheme.values()) {
            tally(scheme).add(scheme, effect);
        }
        choice.consider(effect, kind);
        return kind != Effect.Kind.UNTOUCHED
                && effect.before().decision() != null
                && effect.after().decision() != null;
    }

    private Tally tally(Grouping grouping, String group) {
        return groups.computeIfAbsent(grouping, unused -> new TreeMap<>())
                .computeIfAbsent(group, unused -> new Tally());
    }

    private SchemeTally tally(Scheme scheme) {
        return schemes.computeIfAbsent(scheme, unused -> new SchemeTally());
    }

    void add(PartOfPopulation other) {
        total.add(other.total);
        other.groups.forEach((grouping, tallies) ->
                tallies.forEach((group, tally) -> tally(grouping, group).add(tally)));
        other.schemes.forEach((scheme, tally) -> tally(scheme).add(tally));
        choice.consider(other.choice);
        touched.addAll(other.touched);
    }

    /** Positions of the first touched households that cliffs can be looked for in. */
    List<Integer> touched() {
        return touched;
    }

    Impact impact(Population population, CliffChanges cliffs) {
        schemes.values().removeIf(tally -> !tally.occurs());
        return new Impact(
                books.before().fingerprint(),
                books.after().fingerprint(),
                population.description(),
                total,
                groups,
                schemes,
                choice.chosen(population),
                cliffs);
    }
}
