package heng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is decided in one world, where it is settled who counts and who is extremely poor. */
record WorldDecision(
        List<Assessment> assessments,
        List<Entitlement> entitlements,
        List<Proposal> proposals,
        ReferenceDecision.PhaseOut phaseOut,
        List<String> counted,
        Optional<Fraction> countedIncome) {

    /** Decides in the legal order: extremely poor persons first, then the household, then who enters alone. */
    static WorldDecision of(World world, List<Assessment> extremelyPoor) {
        HouseholdSchemes schemes = new HouseholdSchemes(world);
        Assessment allowance = schemes.allowance();
        Assessment marginal = schemes.marginal(allowance);
        List<Assessment> alone = world.request().alone().stream()
                .map(id -> new SinglePerson(world, world.people().get(id)).assess(allowance))
                .toList();
        Optional<Assessment> rigid = schemes.rigidExpenditure(allowance, marginal);
        Standing standing = new Standing(world, allowance, marginal, alone);
        List<Benefit> benefits = new Benefits(standing, rigid).all();
        PriceSupplement price = new PriceSupplement(world, standing);

        List<Assessment> all = new ArrayList<>(extremelyPoor);
        all.add(allowance);
        all.add(marginal);
        all.addAll(alone);
        rigid.ifPresent(all::add);
        benefits.forEach(benefit -> all.add(benefit.assessment()));
        price.assess().ifPresent(all::add);

        Entitlements entitlements = new Entitlements(world);
        extremelyPoor.forEach(entitlements::extremelyPoor);
        entitlements.allowance(allowance);
        alone.forEach(entitlements::alone);
        entitlements.benefits(benefits);
        entitlements.price(price);

        PhaseOut phaseOut = new PhaseOut(world);
        World means = world.allExtremelyPoor() ? world.recognisingNobody() : world;
        return new WorldDecision(
                all,
                entitlements.all(),
                Proposals.of(standing, extremelyPoor),
                phaseOut.state(phaseOut.applies(schemes.otherConditions())),
                means.remaining().stream().map(Person::id).toList(),
                new Means(means).countedIncome().known());
    }

    Optional<Assessment> assessment(String key) {
        return assessments.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    Optional<Proposal> proposal(String slot) {
        return proposals.stream().filter(one -> one.slot().equals(slot)).findFirst();
    }

    Optional<Entitlement> entitlement(String slot) {
        return entitlements.stream().filter(one -> one.slot().equals(slot)).findFirst();
    }
}
