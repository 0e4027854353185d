package heng.reference;

import java.util.Optional;

/** The allowance of a child under age whose parents are all unable to bring it up. */
record DeFactoOrphanAllowance(Standing standing, Person person) {

    /** Empty for whoever is surely none. */
    Optional<Benefit> benefit() {
        if (!standing.since(Law.DE_FACTO_ORPHAN_ALLOWANCE) || !matters()) return Optional.empty();
        Assessment assessment = standing.conditions()
                .needs("de-facto-orphan", recognised().or(ground()))
                .needs("under-age", Truth.of(!person.adult()))
                .yields("not-an-orphan", person.recognisedAs("ORPHAN"))
                .yields("not-extremely-poor-person", standing.extremelyPoor(person))
                .needs("amount-announced", full().announced())
                .of(Benefit.DE_FACTO_ORPHAN, person.id());
        return Optional.of(Benefit.monthly(assessment, new TopUp(standing, person).of(full())));
    }

    private boolean matters() {
        return recognised() == Truth.YES || !person.adult() && recognised().or(ground()) != Truth.NO;
    }

    private Truth recognised() {
        return person.recognisedAs("DE_FACTO_ORPHAN");
    }

    private Truth ground() {
        return person.adult() ? Truth.NO : new Parents(standing.world().request(), person).allUnable();
    }

    private Figures full() {
        return Figures.either(
                standing.inAllowance(person),
                BenefitValues.DE_FACTO_IN_ALLOWANCE,
                BenefitValues.DE_FACTO_OTHERWISE,
                standing.world().request().asOf());
    }
}
