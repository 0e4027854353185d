package heng.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Temporary assistance of a household in an emergency or with spending beyond its means (conditions.md §9). */
record TemporaryAssistance(Standing standing, Optional<Assessment> rigid) {
    private static final Set<String> SUDDEN = Set.of("FIRE", "ACCIDENT", "SUDDEN_ILLNESS", "OTHER_SUDDEN");
    private static final Dated<Fraction> EMERGENCY = new Dated<Fraction>().from("2023-12-25", Fraction.of(2));
    private static final Dated<Fraction> SPENDING = new Dated<Fraction>().from("2023-12-25", Fraction.of(3));

    /** Empty where nothing has happened. */
    Optional<Benefit> benefit() {
        if (!emergency().isObject()) return Optional.empty();
        Assessment assessment = standing.conditions()
                .needs("event-covered", kind().isPresent() ? Truth.YES : Truth.OPEN)
                .needs("hardship-shown", someoneCounts().and(sudden().or(hardship())))
                .needs("amount-announced", multiple().announced())
                .of(Benefit.TEMPORARY, Assessment.HOUSEHOLD);
        return Optional.of(new Benefit(assessment, multiple().least().map(times -> due(times))));
    }

    /** For everyone who counts, those supported as extremely poor included, at the urban standard everywhere. */
    private Entitlement due(Fraction times) {
        List<String> members = world().counted().stream().map(Person::id).toList();
        Fraction amount =
                world().request().urbanStandard().times(members.size()).times(times);
        return new Entitlement(Benefit.TEMPORARY, "ONE_OFF", Assessment.HOUSEHOLD, members, amount);
    }

    private Figures multiple() {
        return Figures.either(sudden(), EMERGENCY, SPENDING, world().request().asOf());
    }

    private Truth sudden() {
        return kind().map(known -> Truth.of(SUDDEN.contains(known))).orElse(Truth.OPEN);
    }

    /** Recognised as poor already, or poor by the figures, of which last year's income per head is not known. */
    private Truth hardship() {
        Truth recognised = standing.allowance()
                .confirmed()
                .or(standing.marginal().confirmed())
                .or(rigid.map(Assessment::confirmed).orElse(Truth.NO))
                .or(Truth.of(world().allExtremelyPoor()));
        HouseholdSchemes schemes = new HouseholdSchemes(world());
        return recognised.or(schemes.belowDisposableIncome().and(schemes.assetsWithinLimit()));
    }

    private Truth someoneCounts() {
        return Truth.of(!world().counted().isEmpty());
    }

    private Optional<String> kind() {
        return Facts.word(emergency(), "kind");
    }

    private JsonNode emergency() {
        return world().request().emergency();
    }

    private World world() {
        return standing.world();
    }
}
