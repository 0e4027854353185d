package heng.reference;

import static heng.reference.Person.Relation.APPLICANT;
import static heng.reference.Person.Relation.CHILD;
import static heng.reference.Person.Relation.GRANDCHILD;
import static heng.reference.Person.Relation.GRANDPARENT;
import static heng.reference.Person.Relation.PARENT;
import static heng.reference.Person.Relation.SIBLING;
import static heng.reference.Person.Relation.SPOUSE;

import heng.reference.Person.Relation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who in the household owes whom support, read off the relations to the applicant (civil-code 1059, 1067, 1074, 1075).
 *
 * <p>A relation that is not told by those to the applicant, such as whose child a grandchild is, is taken for the
 * nearest one: a grandchild's parents are the children in the household, two parents are a couple.
 */
final class Kinship {
    private static final Map<Relation, Set<Relation>> SPOUSES = Map.of(
            APPLICANT, Set.of(SPOUSE),
            SPOUSE, Set.of(APPLICANT),
            PARENT, Set.of(PARENT),
            GRANDPARENT, Set.of(GRANDPARENT));

    private static final Map<Relation, Set<Relation>> PARENTS = Map.of(
            APPLICANT, Set.of(PARENT),
            SIBLING, Set.of(PARENT),
            CHILD, Set.of(APPLICANT, SPOUSE),
            GRANDCHILD, Set.of(CHILD),
            PARENT, Set.of(GRANDPARENT));

    private static final Map<Relation, Set<Relation>> CHILDREN = Map.of(
            APPLICANT, Set.of(CHILD),
            SPOUSE, Set.of(CHILD),
            CHILD, Set.of(GRANDCHILD),
            PARENT, Set.of(APPLICANT, SIBLING),
            GRANDPARENT, Set.of(PARENT));

    private static final Map<Relation, Set<Relation>> GRANDCHILDREN = Map.of(
            APPLICANT, Set.of(GRANDCHILD),
            SPOUSE, Set.of(GRANDCHILD),
            PARENT, Set.of(CHILD),
            GRANDPARENT, Set.of(APPLICANT, SIBLING));

    private static final Map<Relation, Set<Relation>> GRANDPARENTS = Map.of(
            APPLICANT, Set.of(GRANDPARENT),
            SIBLING, Set.of(GRANDPARENT),
            CHILD, Set.of(PARENT),
            GRANDCHILD, Set.of(APPLICANT, SPOUSE));

    private static final Map<Relation, Set<Relation>> SIBLINGS = Map.of(
            APPLICANT, Set.of(SIBLING),
            SIBLING, Set.of(APPLICANT, SIBLING),
            CHILD, Set.of(CHILD),
            GRANDCHILD, Set.of(GRANDCHILD));

    private Kinship() {}

    /**
     * The adults among these people who owe this person support. Grandparents and elder siblings owe it to a minor whose
     * parents are dead or unable: while a parent is able, that parent is asked among them anyway. So it is with
     * grandchildren and the children between.
     */
    static List<Person> supporters(Person person, Collection<Person> people) {
        Stream<Person> near = of(List.of(SPOUSES, PARENTS, CHILDREN, GRANDCHILDREN), person, people);
        Stream<Person> far = of(List.of(GRANDPARENTS, SIBLINGS), person, people).filter(one -> !person.adult());
        return Stream.concat(near, far).filter(Person::adult).toList();
    }

    /** The parents of a child; a parent's own parents are of no matter here. */
    static List<Person> parents(Person child, Collection<Person> people) {
        return child.relation() == PARENT ? List.of() : of(PARENTS, child, people);
    }

    /** Nobody has three parents: where a grandchild's two live elsewhere, the children here are their siblings. */
    static Truth uncle(Person child, Person other, Request request) {
        if (child.relation() != GRANDCHILD || other.relation() != CHILD) return Truth.NO;
        List<Truth> elsewhere = request.obligors().orElse(List.of()).stream()
                .map(one -> one.supports(child.id()).and(one.isParent()))
                .toList();
        if (elsewhere.stream().filter(one -> one == Truth.YES).count() >= 2) return Truth.YES;
        return elsewhere.stream().filter(one -> one != Truth.NO).count() >= 2 ? Truth.OPEN : Truth.NO;
    }

    private static Stream<Person> of(
            List<Map<Relation, Set<Relation>>> tables, Person person, Collection<Person> people) {
        return tables.stream().flatMap(table -> of(table, person, people).stream());
    }

    private static List<Person> of(Map<Relation, Set<Relation>> table, Person person, Collection<Person> people) {
        Set<Relation> wanted = table.getOrDefault(person.relation(), Set.of());
        return people.stream()
                .filter(one -> wanted.contains(one.relation()) && !one.id().equals(person.id()))
                .filter(one -> table != SPOUSES || !one.divorced() && !person.divorced())
                .toList();
    }
}
