package heng.reference;

import heng.reference.SupportValues.Setting;
import java.util.Optional;

/** The allowance of a recognised orphan under age. */
record OrphanAllowance(Standing standing, Person person) {

    /** Empty for whoever is surely not recognised, and for an adult of whom it is not known. */
    Optional<Benefit> benefit() {
        Truth recognised = person.recognisedAs("ORPHAN");
        boolean matters = recognised == Truth.YES || recognised == Truth.OPEN && !person.adult();
        if (!standing.since(Law.ORPHAN_ALLOWANCE) || !matters) return Optional.empty();
        Assessment assessment = standing.conditions()
                .needs("recognised-orphan", recognised)
                .needs("under-age", Truth.of(!person.adult()))
                .yields("not-extremely-poor-person", standing.extremelyPoor(person))
                .needs("amount-announced", full().announced())
                .of(Benefit.ORPHAN, person.id());
        return Optional.of(Benefit.monthly(assessment, new TopUp(standing, person).of(full())));
    }

    private Figures full() {
        return Figures.either(
                person.livesIn(Setting.CENTRAL),
                BenefitValues.ORPHAN_IN_INSTITUTION,
                BenefitValues.ORPHAN_AT_HOME,
                standing.world().request().asOf());
    }
}
