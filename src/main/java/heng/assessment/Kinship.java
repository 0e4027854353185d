package heng.assessment;

import heng.household.Obligor;
import heng.household.Relation;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who among the members is bound by law to support whom (Civil Code 1059, 1067, 1072, 1074, 1075), read from what each
 * is to the applicant. Grandparents and elder siblings are bound to a minor whose parents are dead or unable, and
 * grandchildren to grandparents whose children are; where one of the nearer is able that settles it, so the farther may
 * be asked in any case.
 */
final class Kinship {
    /** A divorce leaves both parents (Civil Code 1084). */
    private static final Set<Relation> PARENTS_OF_A_CHILD =
            EnumSet.of(Relation.APPLICANT, Relation.SPOUSE, Relation.FORMER_SPOUSE);

    private static final int PARENTS = 2;

    private Kinship() {}

    /** The adult members who are bound to support the person. */
    static List<Person> supporters(Person person, List<Person> members) {
        Set<Relation> first = EnumSet.noneOf(Relation.class);
        Set<Relation> second = EnumSet.noneOf(Relation.class);
        bound(person, first, second);
        if (!person.adult()) {
            first.addAll(second);
        }
        return adults(person, members, first);
    }

    private static List<Person> adults(Person person, List<Person> members, Set<Relation> relations) {
        List<Person> adults = new ArrayList<>();
        for (Person member : members) {
            if (member != person && member.adult() && relations.contains(member.relation())) {
                adults.add(member);
            }
        }
        return adults;
    }

    /**
     * Whether the other is the uncle or aunt of a grandchild: its two parents are named outside the household, and
     * nobody has three.
     */
    static Answer isUncle(Person person, Person other) {
        List<Obligor> obligors = person.file().household().obligors();
        if (person.relation() != Relation.GRANDCHILD || other.relation() != Relation.CHILD || obligors == null) {
            return Answer.NOT_MET;
        }
        int named = 0;
        List<Gap> perhaps = new ArrayList<>();
        for (int i = 0; i < obligors.size(); i++) {
            if (obligors.get(i).supports().contains(person.id())) {
                Answer parent = isParent(obligors.get(i), i);
                named += parent.isMet() ? 1 : 0;
                perhaps.addAll(parent.gaps());
            }
        }
        if (named >= PARENTS) {
            return Answer.MET;
        }
        return named + perhaps.size() < PARENTS ? Answer.NOT_MET : Answer.undetermined(perhaps);
    }

    /** Whether the obligor at this position of the request is a parent of those whom it supports. */
    static Answer isParent(Obligor obligor, int index) {
        return obligor.relation() == null
                ? Answer.undetermined(new Gap.MissingFact("/household/obligors/" + index + "/relation"))
                : Answer.of(obligor.relation() == Relation.PARENT);
    }

    /** Whether the other is the person's parent, by what each is to the applicant. */
    static boolean isParent(Person person, Person other) {
        return switch (person.relation()) {
            case APPLICANT, SIBLING -> other.relation() == Relation.PARENT;
            case CHILD -> PARENTS_OF_A_CHILD.contains(other.relation());
            case GRANDCHILD -> other.relation() == Relation.CHILD;
            default -> false;
        };
    }

    /** The relations to the applicant of those bound to anybody, and of those bound to minors alone. */
    private static void bound(Person person, Set<Relation> first, Set<Relation> second) {
        switch (person.relation()) {
            case APPLICANT -> {
                first.addAll(EnumSet.of(Relation.SPOUSE, Relation.CHILD, Relation.PARENT, Relation.GRANDCHILD));
                second.addAll(EnumSet.of(Relation.GRANDPARENT, Relation.SIBLING));
            }
            case SPOUSE -> first.addAll(EnumSet.of(Relation.APPLICANT, Relation.CHILD, Relation.GRANDCHILD));
            case FORMER_SPOUSE -> first.addAll(EnumSet.of(Relation.CHILD, Relation.GRANDCHILD));
            case CHILD -> {
                first.addAll(PARENTS_OF_A_CHILD);
                first.add(Relation.GRANDCHILD);
                second.addAll(EnumSet.of(Relation.PARENT, Relation.CHILD));
            }
            case PARENT ->
                first.addAll(EnumSet.of(
                        Relation.PARENT, Relation.APPLICANT, Relation.SIBLING, Relation.GRANDPARENT, Relation.CHILD));
            case GRANDPARENT ->
                first.addAll(EnumSet.of(Relation.GRANDPARENT, Relation.PARENT, Relation.APPLICANT, Relation.SIBLING));
            case GRANDCHILD -> {
                first.add(Relation.CHILD);
                second.addAll(PARENTS_OF_A_CHILD);
                second.add(Relation.GRANDCHILD);
            }
            case SIBLING -> {
                first.add(Relation.PARENT);
                second.addAll(EnumSet.of(Relation.APPLICANT, Relation.SIBLING, Relation.GRANDPARENT));
            }
            case OTHER_KIN, UNRELATED -> {
                // No duty of support follows from what is declared.
            }
        }
    }
}
