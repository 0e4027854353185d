package heng.reference;

import java.util.Optional;

/** The nursing subsidy for severely disabled persons, unless the one for the elderly is higher (conditions.md §10). */
record NursingSubsidy(Standing standing, Person person) {
    private static final int GRADES = 4;

    /** Empty for whoever surely has no disability. */
    Optional<Benefit> benefit() {
        if (person.disabled() == Truth.NO) return Optional.empty();
        Assessment assessment = withoutChoice()
                .yields("no-higher-elderly-nursing-subsidy", new ElderlyNursing(standing, person).above(amount()))
                .of(Benefit.NURSING, person.id());
        return Optional.of(Benefit.monthly(assessment, amount().least()));
    }

    /** Whether it is due apart from the choice, and the other amount is not above it. */
    Truth notBelow(Figures other) {
        Truth due = person.disabled() == Truth.NO ? Truth.NO : withoutChoice().allMet();
        return due.and(other.above(amount()).not());
    }

    private Conditions withoutChoice() {
        return standing.conditions()
                .needs("severe-disability-for-nursing", severe())
                .needs("needs-long-term-care", person.needsLongTermCare())
                .yields("not-extremely-poor-person", standing.extremelyPoor(person))
                .needs(
                        "no-work-injury-nursing",
                        person.recognisedAs("WORK_INJURY_NURSING").not())
                .needs("amount-announced", amount().announced());
    }

    /** Severe, or of the mind where the plan's extension to grades 3 and 4 is carried out. */
    private Truth severe() {
        Truth extended = standing.since(Law.PLAN_EXTENSIONS) ? Truth.OPEN : Truth.NO;
        return person.over(status -> Truth.of(status.disability().severe())
                .or(Truth.of(status.disability().ofTheMind(GRADES)).and(extended)));
    }

    private Figures amount() {
        return Figures.of(
                BenefitValues.NURSING_SUBSIDY, standing.world().request().asOf());
    }
}
