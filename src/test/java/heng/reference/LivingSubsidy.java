package heng.reference;

import java.util.Optional;

/** The living subsidy for disabled persons in hardship (conditions.md §10). */
record LivingSubsidy(Standing standing, Person person) {

    /** Empty for whoever surely has no disability. */
    Optional<Benefit> benefit() {
        return Optional.of(person)
                .filter(one -> one.disabled() != Truth.NO)
                .map(one -> Benefit.monthly(assess(), amount().least()));
    }

    /** What is drawn of it, or may be. */
    Range drawn() {
        Truth draws = person.disabled().and(assess().confirmed());
        return Range.exactly(amount().most()).onlyIf(draws);
    }

    private Assessment assess() {
        Truth extended = standing.since(Law.PLAN_EXTENSIONS) ? Truth.OPEN : Truth.NO;
        Truth inMarginal = standing.inMarginal(person).and(extended);
        return standing.conditions()
                .needs("has-disability", person.disabled())
                .needs(
                        "person-in-allowance-household",
                        standing.inAllowance(person).or(inMarginal))
                .yields("not-extremely-poor-person", standing.extremelyPoor(person))
                .yields("not-an-orphan", person.recognisedAs("ORPHAN"))
                .needs(
                        "no-work-injury-nursing",
                        person.recognisedAs("WORK_INJURY_NURSING").not())
                .needs("amount-announced", amount().announced())
                .of(Benefit.LIVING, person.id());
    }

    private Figures amount() {
        return Figures.of(
                BenefitValues.LIVING_SUBSIDY, standing.world().request().asOf());
    }
}
