package heng.reference;

import java.util.Optional;
import java.util.stream.IntStream;

/** The nursing subsidy for poor disabled elderly, unless the one for the disabled is as high (conditions.md §10). */
record ElderlyNursing(Standing standing, Person person) {
    private static final int OLD = 60;
    private static final int MEDIUM = 3;
    private static final int SEVERE = 5;

    /** Empty before there is such a subsidy, and for the young. */
    Optional<Benefit> benefit() {
        if (!exists()) return Optional.empty();
        Assessment assessment = withoutChoice()
                .yields("no-equal-nursing-subsidy", new NursingSubsidy(standing, person).notBelow(amount()))
                .of(Benefit.ELDERLY_NURSING, person.id());
        return Optional.of(Benefit.monthly(assessment, amount().least()));
    }

    /** Whether it is due apart from the choice, and higher than the other amount. */
    Truth above(Figures other) {
        return exists() ? withoutChoice().allMet().and(amount().above(other)) : Truth.NO;
    }

    private boolean exists() {
        return standing.since(Law.ELDERLY_SUBSIDIES) && person.age() >= OLD;
    }

    private Conditions withoutChoice() {
        return standing.conditions()
                .needs("elderly", Truth.of(person.age() >= OLD))
                .needs("person-in-allowance", standing.inAllowance(person))
                .needs("self-care-lost-to-medium-degree", person.failsSelfCare(MEDIUM))
                .needs("amount-announced", amount().announced());
    }

    private Figures amount() {
        IntStream failed = person.failedSelfCare(MEDIUM);
        return Figures.of(
                failed.mapToObj(items -> items < SEVERE ? BenefitValues.MEDIUM_NURSING : BenefitValues.SEVERE_NURSING),
                standing.world().request().asOf());
    }
}
