package heng.reference;

import heng.reference.Disability.Kind;

/** A person who applies for the allowance alone (conditions.md §5.1, reading R11). */
record SinglePerson(World world, Person person) {
    private static final int OLD = 60;

    Assessment assess(Assessment householdAllowance) {
        Range ownIncome = new Means(world).ownIncomeLessOwnDeductions(person.id());
        return new Conditions(world.request().consent())
                .yields(
                        "household-not-in-allowance",
                        householdAllowance.confirmed().and(covered()))
                .yields("not-extremely-poor", Truth.of(world.extremelyPoor().contains(person.id())))
                .needs("may-enter-alone", person.over(status -> bound(status).or(free(status))))
                .needs("in-marginal-household", person.over(this::free).or(marginalMeans()))
                .needs(
                        "own-income-below-standard",
                        ownIncome.below(world.request().standard()))
                .needs(new Assets(world.request(), world.heads()).findings())
                .of(Assessment.ALLOWANCE, person.id());
    }

    /** The household's allowance covers whoever is not clergy long away. */
    private Truth covered() {
        return person.is(Status::clergyLongAway).not();
    }

    private Truth marginalMeans() {
        return new HouseholdSchemes(world).marginalMeans();
    }

    /** The rows open to members of a marginal household only. */
    private Truth bound(Status status) {
        if (!world.request().since(Law.LOW_INCOME_SINGLE_ENTRY)) return Truth.NO;
        Disability disability = status.disability();
        Truth always = Truth.of(disability.severe()).or(person.seriouslyIll());
        Truth thirdGrade = since(Law.CONFIRMATION_MEASURES).and(Truth.of(disability.ofTheMind(3)));
        Truth minor = since(Law.MINORS_ENTER_ALONE).and(Truth.of(!person.adult()));
        return always.or(thirdGrade).or(fourthGrade(disability)).or(minor).or(oldAndFrail(disability));
    }

    /** Ningxia's row of 2021, of which nobody knows whether it outlived the row of 2025. */
    private Truth fourthGrade(Disability disability) {
        if (!world.request().since(Law.NINGXIA_EXTREMELY_POOR) || !disability.ofTheMind(4)) return Truth.NO;
        return world.request().since(Law.MARGINAL_MEASURES) ? Truth.OPEN : Truth.YES;
    }

    private Truth oldAndFrail(Disability disability) {
        Truth frail =
                Truth.of(disability.kind() != Kind.NONE).or(person.demented()).or(person.failsSomeSelfCare());
        return since(Law.MARGINAL_MEASURES).and(Truth.of(person.age() >= OLD)).and(frail);
    }

    /** The rows that no marginal household is needed for: clergy long away, and severely disabled without work. */
    private Truth free(Status status) {
        Truth clergy = since(Law.CONFIRMATION_MEASURES).and(Truth.of(status.clergyLongAway()));
        Truth withoutWork =
                Truth.of(person.adult() && status.disability().severe()).and(person.employed("UNEMPLOYED", "NONE"));
        return clergy.or(since(Law.BACKSTOP_NOTICE).and(withoutWork));
    }

    private Truth since(Law law) {
        return Truth.of(world.request().since(law));
    }
}
