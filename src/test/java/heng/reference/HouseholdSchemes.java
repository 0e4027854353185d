package heng.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemes that are decided for a household as a whole, in their legal order (R9, R10, R15). */
final class HouseholdSchemes {
    private static final Fraction MARGINAL_MULTIPLE = Fraction.of("1.5");

    private final World world;
    private final Means means;
    private final Assets assets;

    HouseholdSchemes(World world) {
        this.world = world;
        this.means = new Means(world);
        this.assets = new Assets(world.request(), world.heads());
    }

    Assessment allowance() {
        Map<String, Truth> findings = conditions();
        findings.put(
                "income-below-standard",
                means.countedIncome().below(world.request().standardFor(world.heads())));
        PhaseOut phaseOut = new PhaseOut(world);
        Truth kept = phaseOut.applies(otherConditions()).and(phaseOut.within());
        return new Assessment(Assessment.ALLOWANCE, Assessment.HOUSEHOLD, allGone(), findings, kept);
    }

    Assessment marginal(Assessment allowance) {
        Map<String, Truth> findings = conditions();
        findings.put("not-in-subsistence-allowance", allowance.confirmed().not());
        findings.put("income-below-marginal-line", belowMarginalLine());
        Truth excluded = allGone().or(allowance.confirmed());
        return new Assessment(Assessment.MARGINAL, Assessment.HOUSEHOLD, excluded, findings);
    }

    /** Empty before the scheme exists. */
    Optional<Assessment> rigidExpenditure(Assessment allowance, Assessment marginal) {
        if (!world.request().since(Law.RIGID_EXPENDITURE)) return Optional.empty();
        Truth inOther = allowance.confirmed().or(marginal.confirmed());
        Map<String, Truth> findings = conditions();
        findings.put("not-in-other-low-income-scheme", inOther.not());
        findings.put("income-below-disposable-income", belowUnpublished(means.countedIncome()));
        boolean nothingSpent = means.rigidSpending().isNothing();
        findings.put("rigid-expenditure-above-ratio", nothingSpent ? Truth.NO : Truth.OPEN);
        Truth excluded = allGone().or(inOther);
        return Optional.of(new Assessment(Assessment.RIGID, Assessment.HOUSEHOLD, excluded, findings));
    }

    /** What a marginal household must be apart from not receiving the allowance. */
    Truth marginalMeans() {
        return belowMarginalLine().and(assets.withinLimit());
    }

    Truth otherConditions() {
        return Truth.all(List.of(world.request().consent(), assets.withinLimit()));
    }

    private Truth belowMarginalLine() {
        if (!world.request().since(Law.CONFIRMATION_MEASURES)) return belowUnpublished(means.countedIncome());
        Fraction line = world.request().standardFor(world.heads()).times(MARGINAL_MULTIPLE);
        return means.countedIncome().below(line);
    }

    private Truth belowUnpublished(Range income) {
        return world.heads() == 0 ? Truth.NO : income.belowUnpublishedLimit();
    }

    private Truth allGone() {
        return Truth.of(world.allExtremelyPoor());
    }

    private Map<String, Truth> conditions() {
        Map<String, Truth> findings = new LinkedHashMap<>();
        findings.put("consent-given", world.request().consent());
        findings.putAll(assets.findings());
        return findings;
    }
}
