package heng.planning;

import heng.household.Household;
import heng.household.Income;
import heng.household.Member;
import heng.household.Member.Schooling;
import heng.household.Recognition;
import heng.household.Relation;
import heng.household.Situation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What no open fact can express: somebody may be dead, have another status, or the applicant may be married otherwise
 * than was said.
 */
final class Ways {
    private final Household household;
    private final boolean applicantMayMarry;

    Ways(Household household, boolean applicantMayMarry) {
        this.household = household;
        this.applicantMayMarry = applicantMayMarry;
    }

    /** The household as it is, and every other way it may be while these things are not known. */
    List<Household> without(Set<Thing> things) {
        List<Household> ways = new ArrayList<>(List.of(household));
        List<Member> people = household.members();
        for (int i = 0; i < people.size(); i++) {
            Member one = people.get(i);
            if (things.contains(new Thing("FACT:DECEASED", one.id()))) {
                ways.add(with(i, one.in(Situation.DECEASED, null)));
            }
            for (Recognition status : statuses(things, one)) {
                ways.add(with(i, toggled(one, status)));
            }
            if (things.contains(new Thing("FACT:MARRIED", one.id()))) {
                marriage(i, one, ways);
            }
        }
        return ways;
    }

    private static Set<Recognition> statuses(Set<Thing> things, Member one) {
        Set<Recognition> statuses = EnumSet.noneOf(Recognition.class);
        for (Thing thing : things) {
            if (thing.record().equals("FACT:RECOGNISED")
                    && thing.member().equals(one.id())
                    && one.recognised() != null
                    && !thing.covers().isEmpty()) {
                List.of(thing.covers().split(" ")).forEach(status -> statuses.add(Recognition.valueOf(status)));
            }
        }
        return statuses;
    }

    private static Member toggled(Member one, Recognition status) {
        List<Recognition> other = new ArrayList<>(one.recognised() == null ? List.of() : one.recognised());
        if (!other.remove(status)) {
            other.add(status);
        }
        return one.recognisedAs(other);
    }

    private void marriage(int index, Member one, List<Household> ways) {
        boolean spouseNamed = household.members().stream().anyMatch(other -> other.relation() == Relation.SPOUSE);
        if (one.relation() == Relation.SPOUSE) {
            ways.add(with(index, one.related(Relation.FORMER_SPOUSE)));
        } else if (one.relation() == Relation.APPLICANT && !spouseNamed && applicantMayMarry) {
            ways.add(withSpouseOf(one));
        }
    }

    private Household with(int index, Member other) {
        List<Member> people = new ArrayList<>(household.members());
        people.set(index, other);
        return household.with(people, household.incomes(), household.assets());
    }

    /** A spouse of whom nothing is known. */
    private Household withSpouseOf(Member applicant) {
        String id = "…" + applicant.id();
        List<Member> people = new ArrayList<>(household.members());
        people.add(new Member(
                id,
                Relation.SPOUSE,
                applicant.birthDate(),
                Schooling.NONE,
                null,
                true,
                null,
                null,
                Situation.NONE,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null));
        List<Income> incomes = household.incomes() == null ? null : new ArrayList<>(household.incomes());
        if (incomes != null) {
            incomes.add(new Income(id, Income.Kind.OTHER, null, Income.Per.MONTH, BigDecimal.ZERO, null));
        }
        return household.with(people, incomes, household.assets());
    }
}
