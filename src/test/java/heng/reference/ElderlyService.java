package heng.reference;

import java.util.Optional;

/** The service subsidy for poor disabled elderly (parameters.md §5). */
record ElderlyService(Standing standing, Person person) {
    private static final int OLD = 60;
    private static final int MEDIUM = 3;
    private static final int SEVERE = 5;

    /** Empty before there is such a subsidy, and for the young. */
    Optional<Benefit> benefit() {
        if (!standing.since(Law.ELDERLY_SUBSIDIES) || person.age() < OLD) return Optional.empty();
        Assessment assessment = standing.conditions()
                .needs("elderly", Truth.of(person.age() >= OLD))
                .needs("person-in-allowance", standing.inAllowance(person))
                .needs("self-care-partly-lost", person.failsSelfCare(1))
                .needs("amount-announced", amount().announced())
                .of(Benefit.ELDERLY_SERVICE, person.id());
        return Optional.of(Benefit.monthly(assessment, amount().least()));
    }

    private Figures amount() {
        return Figures.of(
                person.failedSelfCare(1).mapToObj(ElderlyService::degree),
                standing.world().request().asOf());
    }

    private static Dated<Fraction> degree(int failedItems) {
        if (failedItems >= SEVERE) return BenefitValues.SEVERE_SERVICE;
        return failedItems >= MEDIUM ? BenefitValues.MEDIUM_SERVICE : BenefitValues.LIGHT_SERVICE;
    }
}
