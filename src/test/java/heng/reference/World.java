package heng.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way the open questions may be answered: who counts, and who of them is extremely poor. The facts that left them
 * open stay open for every other condition.
 */
record World(Request request, Map<String, Person> people, List<Person> counted, Set<String> extremelyPoor) {

    /** One world for each answer to who counts: a person of whom it is sure opens no second one. */
    static List<World> of(Request request) {
        List<World> worlds = List.of(new World(request, Map.of(), List.of(), Set.of()));
        for (Person person : request.people())
            worlds = worlds.stream()
                    .flatMap(world -> world.both(person).stream())
                    .toList();
        return worlds;
    }

    private List<World> both(Person person) {
        return Facts.possible(person.is(status -> Composition.counts(person, status))).stream()
                .map(counts -> with(person, counts))
                .toList();
    }

    private World with(Person person, boolean counts) {
        Map<String, Person> everyone = new LinkedHashMap<>(people);
        everyone.put(person.id(), person);
        List<Person> inside = new ArrayList<>(counted);
        if (counts) inside.add(person);
        return new World(request, everyone, inside, extremelyPoor);
    }

    /** The same world where this person is recognised as extremely poor. */
    World recognising(String id) {
        Set<String> more = new TreeSet<>(extremelyPoor);
        more.add(id);
        return new World(request, people, counted, more);
    }

    /** The household as it would be without support for extremely poor persons. */
    World recognisingNobody() {
        return new World(request, people, counted, Set.of());
    }

    /** Whoever counts and is not supported as extremely poor. */
    List<Person> remaining() {
        return counted.stream()
                .filter(person -> !extremelyPoor.contains(person.id()))
                .toList();
    }

    boolean remains(String id) {
        return remaining().stream().anyMatch(person -> person.id().equals(id));
    }

    int heads() {
        return remaining().size();
    }

    /** Everyone who counts is supported as extremely poor. */
    boolean allExtremelyPoor() {
        return !counted.isEmpty() && remaining().isEmpty();
    }
}
