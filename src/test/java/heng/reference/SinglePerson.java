package heng.reference;

import heng.reference.Disability.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** A person who applies for the allowance alone (conditions.md §5.1, reading R11). */
record SinglePerson(World world, Person person) {
    private static final int OLD = 60;

    Assessment assess(Assessment householdAllowance) {
        Map<String, Truth> findings = new LinkedHashMap<>();
        findings.put("consent-given", world.request().consent());
        findings.put("may-enter-alone", person.over(status -> bound(status).or(free(status))));
        findings.put("in-marginal-household", person.over(this::free).or(new HouseholdSchemes(world).marginalMeans()));
        findings.put(
                "own-income-below-standard",
                new Means(world)
                        .ownIncomeLessOwnDeductions(person.id())
                        .below(world.request().standard()));
        findings.putAll(new Assets(world.request(), world.heads()).findings());
        return new Assessment(Assessment.ALLOWANCE, person.id(), excluded(householdAllowance), findings);
    }

    /** The household's allowance covers the person, or the person is extremely poor; clergy away are not covered. */
    private Truth excluded(Assessment householdAllowance) {
        Truth covered = person.is(Status::clergyLongAway).not();
        return householdAllowance
                .confirmed()
                .and(covered)
                .or(Truth.of(world.extremelyPoor().contains(person.id())));
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
