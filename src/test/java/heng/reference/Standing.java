package heng.reference;

import java.util.List;

/** Where people stand in one world once the basic schemes are decided: what every benefit on top of them asks. */
record Standing(World world, Assessment allowance, Assessment marginal, List<Assessment> alone) {

    Truth extremelyPoor(Person person) {
        return Truth.of(world.extremelyPoor().contains(person.id()));
    }

    /** Covered by the household's allowance, the phase-out included, or by one of their own. */
    Truth inAllowance(Person person) {
        return coveredBy(allowance, person).or(enteredAlone(person));
    }

    Truth inMarginal(Person person) {
        return coveredBy(marginal, person);
    }

    Truth enteredAlone(Person person) {
        return Truth.any(alone.stream()
                .filter(one -> one.who().equals(person.id()))
                .map(Assessment::confirmed)
                .toList());
    }

    Truth coveredBy(Assessment ofHousehold, Person person) {
        return Truth.of(world.remains(person.id())).and(ofHousehold.confirmed());
    }

    Conditions conditions() {
        return new Conditions(world.request().consent());
    }

    boolean since(Law law) {
        return world.request().since(law);
    }
}
