package heng.inquiry;

import heng.household.Application;
import heng.household.Assistance;
import heng.household.Household;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same application with one date moved. */
final class Redated {
    private Redated() {}

    static Application member(Application facts, String id, LocalDate born) {
        Household household = facts.household();
        return facts.about(household.of(
                map(household.members(), one -> one.id().equals(id) ? one.born(born) : one),
                household.obligors(),
                household.assistance()));
    }

    static Application situation(Application facts, String id, LocalDate since) {
        Household household = facts.household();
        return facts.about(household.of(
                map(
                        household.members(),
                        one -> one.id().equals(id) && one.situation() != null ? one.in(one.situation(), since) : one),
                household.obligors(),
                household.assistance()));
    }

    static Application obligor(Application facts, String id, LocalDate born) {
        Household household = facts.household();
        return facts.about(household.of(
                household.members(),
                map(each(household.obligors()), one -> one.id().equals(id) ? one.born(born) : one),
                household.assistance()));
    }

    static Application assistance(Application facts, Assistance which, LocalDate phaseOutSince) {
        Household household = facts.household();
        return facts.about(household.of(
                household.members(),
                household.obligors(),
                map(each(household.assistance()), one -> one == which ? one.phasedOutFrom(phaseOutSince) : one)));
    }

    private static <T> List<T> map(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }

    static <T> List<T> each(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Puts another date into an application. */
    @FunctionalInterface
    interface Change<T> {
        Application of(Application facts, T other);
    }
}
