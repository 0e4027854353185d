package heng.reference;

import java.util.Optional;

/** The old-age allowance: more for marginal households, less for all others, the allowance's own included. */
record OldAgeAllowance(Standing standing, Person person) {
    private static final int OLD = 80;

    /** Empty before there is such an allowance, and for the young. */
    Optional<Benefit> benefit() {
        if (!standing.since(Law.OLD_AGE_ALLOWANCE) || person.age() < OLD) return Optional.empty();
        Assessment assessment = standing.conditions()
                .needs("old-age-reached", Truth.of(person.age() >= OLD))
                .needs("amount-announced", amount().announced())
                .of(Benefit.OLD_AGE, person.id());
        return Optional.of(Benefit.monthly(assessment, amount().least()));
    }

    private Figures amount() {
        Request request = standing.world().request();
        return Figures.either(
                standing.inMarginal(person),
                BenefitValues.oldAgeWithLowIncome(person.age(), request.place()),
                BenefitValues.oldAge(person.age()),
                request.asOf());
    }
}
