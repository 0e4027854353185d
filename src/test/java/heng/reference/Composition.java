package heng.reference;

import heng.reference.Person.Relation;
import heng.reference.Status.Schooling;
import heng.reference.Status.Situation;
import java.util.Set;

/** Who lives in the household in the sense of the law (conditions.md §2, reading R3). */
final class Composition {
    private static final Set<Relation> CORE = Set.of(Relation.APPLICANT, Relation.SPOUSE);
    private static final Set<Relation> NO_DUTY = Set.of(Relation.OTHER_KIN, Relation.UNRELATED);
    private static final Set<Schooling> KEEPS_A_CHILD = Set.of(
            Schooling.COMPULSORY,
            Schooling.SENIOR_SECONDARY,
            Schooling.VOCATIONAL_SECONDARY,
            Schooling.JUNIOR_COLLEGE,
            Schooling.BACHELOR);
    private static final Set<Situation> AWAY =
            Set.of(Situation.IMPRISONED, Situation.COMPULSORY_DETOX, Situation.DECLARED_MISSING);

    private Composition() {}

    static boolean counts(Person person, Status status) {
        return !AWAY.contains(status.situation()) && !status.clergyLongAway() && belongs(person, status);
    }

    private static boolean belongs(Person person, Status status) {
        if (person.divorced()) return false;
        if (CORE.contains(person.relation())) return true;
        if (NO_DUTY.contains(person.relation())) return false;
        if (person.relation() != Relation.CHILD) return status.livesWithHousehold();
        return !person.adult() || KEEPS_A_CHILD.contains(status.schooling()) || !status.independent();
    }
}
