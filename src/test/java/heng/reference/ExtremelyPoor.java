package heng.reference;

import heng.reference.Disability.Kind;
import heng.reference.Status.Schooling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Support for extremely poor persons: one assessment for each counted person who could qualify (R14). */
final class ExtremelyPoor {
    private static final Set<Schooling> CONTINUES = Set.of(
            Schooling.COMPULSORY, Schooling.SENIOR_SECONDARY, Schooling.VOCATIONAL_SECONDARY, Schooling.BACHELOR);

    private final World world;
    private final Map<String, Truth> assets;
    private final List<Person> candidates;

    ExtremelyPoor(World world) {
        this.world = world;
        this.assets = new Assets(world.request(), world.counted().size()).findings();
        this.candidates = world.counted().stream()
                .filter(person -> lacksCapacity(person) != Truth.NO)
                .toList();
    }

    List<Assessment> assessments() {
        Map<String, Truth> poor = poorTogether();
        return candidates.stream().map(person -> assess(person, poor)).toList();
    }

    /** The worlds that follow: whoever is confirmed is recognised, whoever is uncertain both is and is not. */
    List<World> recognitions() {
        List<World> worlds = List.of(world);
        for (Assessment one : assessments()) {
            List<World> next = new ArrayList<>();
            for (World each : worlds) {
                if (one.confirmed() != Truth.NO) next.add(each.recognising(one.who()));
                if (one.confirmed() != Truth.YES) next.add(each);
            }
            worlds = next;
        }
        return worlds;
    }

    private Assessment assess(Person person, Map<String, Truth> poor) {
        Truth chosen = person.is(status -> status.recognisedAs("ORPHAN") || status.recognisedAs("DE_FACTO_ORPHAN"));
        return new Conditions(world.request().consent())
                .yields("not-drawing-orphan-allowance", chosen)
                .needs("lacks-work-capacity", lacksCapacity(person))
                .needs("no-source-of-living", noSourceOfLiving(person))
                .needs("no-able-supporter", supporters().noneAble(person, poor))
                .needs(assets)
                .of(Assessment.EXTREMELY_POOR, person.id());
    }

    /**
     * Who is confirmed when people may depend on each other alone: begin with every candidate and leave out, until
     * nothing changes, those who are refused for another reason or have a supporter who is able.
     */
    private Map<String, Truth> poorTogether() {
        Map<String, Truth> poor = new HashMap<>();
        candidates.forEach(person -> poor.put(person.id(), Truth.YES));
        Map<String, Truth> before;
        do {
            before = Map.copyOf(poor);
            for (Person person : candidates)
                poor.put(person.id(), assess(person, before).confirmed());
        } while (!before.equals(poor));
        return poor;
    }

    private Supporters supporters() {
        return new Supporters(world, Truth.all(assets.values()));
    }

    private Truth noSourceOfLiving(Person person) {
        return new Means(world)
                .ownIncomeForSupport(person.id())
                .below(world.request().standard());
    }

    private Truth lacksCapacity(Person person) {
        if (person.age() >= 60 || person.age() < 16) return Truth.YES;
        return person.over(status -> {
            if (disabled(status.disability()) || continues(person, status)) return Truth.YES;
            return person.adult() ? Truth.NO : Truth.OPEN;
        });
    }

    private boolean disabled(Disability disability) {
        if (!world.request().since(Law.CONFIRMATION_MEASURES))
            return disability.ofTheMind(2) || disability.ofKind(Kind.PHYSICAL, 1);
        return disability.ofTheMind(3) || disability.ofKind(Kind.PHYSICAL, 2) || disability.ofKind(Kind.VISUAL, 1);
    }

    /** Ningxia: once recognised, a minor stays, and so does a pupil or student after that. */
    private boolean continues(Person person, Status status) {
        return world.request().since(Law.NINGXIA_EXTREMELY_POOR)
                && status.recognisedAs("EXTREMELY_POOR_SUPPORT")
                && (!person.adult() || CONTINUES.contains(status.schooling()));
    }
}
