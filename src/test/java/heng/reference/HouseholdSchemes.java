package heng.reference;

import java.util.List;
import java.util.Optional;

/** The schemes that are decided for a household as a whole, in their legal order (R9, R10, R15). */
final class HouseholdSchemes {
    private static final Fraction MARGINAL_MULTIPLE = Fraction.of("1.5");

    /**
     * No multiple is published for the time before, but one would be more than nothing: by the month of a year's
     * hundred-thousandth at least, a figure finer than any that is published.
     */
    private static final Fraction LEAST_MULTIPLE = Fraction.of("0.00001").over(12);

    private final World world;
    private final Means means;
    private final Assets assets;

    HouseholdSchemes(World world) {
        this.world = world;
        this.means = new Means(world);
        this.assets = new Assets(world.request(), world.heads());
    }

    Assessment allowance() {
        PhaseOut phaseOut = new PhaseOut(world);
        Truth kept = phaseOut.applies(otherConditions()).and(phaseOut.within());
        Fraction standard = world.request().standardFor(world.heads());
        return conditions()
                .needs("income-below-standard", means.countedIncome().below(standard))
                .of(Assessment.ALLOWANCE, Assessment.HOUSEHOLD, kept);
    }

    Assessment marginal(Assessment allowance) {
        return conditions()
                .yields("not-in-subsistence-allowance", allowance.confirmed())
                .needs("income-below-marginal-line", belowMarginalLine())
                .of(Assessment.MARGINAL, Assessment.HOUSEHOLD);
    }

    /** Empty before the scheme exists. */
    Optional<Assessment> rigidExpenditure(Assessment allowance, Assessment marginal) {
        if (!world.request().since(Law.RIGID_EXPENDITURE)) return Optional.empty();
        Truth inOther = allowance.confirmed().or(marginal.confirmed());
        return Optional.of(conditions()
                .yields("not-in-other-low-income-scheme", inOther)
                .needs("income-below-disposable-income", belowDisposableIncome())
                .needs("rigid-expenditure-above-ratio", aboveUnpublishedRatio())
                .of(Assessment.RIGID, Assessment.HOUSEHOLD));
    }

    /** What a marginal household must be apart from not receiving the allowance. */
    Truth marginalMeans() {
        return belowMarginalLine().and(assets.withinLimit());
    }

    Truth otherConditions() {
        return Truth.all(List.of(world.request().consent(), assets.withinLimit()));
    }

    private Truth belowMarginalLine() {
        Fraction standard = world.request().standardFor(world.heads());
        boolean published = world.request().since(Law.CONFIRMATION_MEASURES);
        if (published) return means.countedIncome().below(standard.times(MARGINAL_MULTIPLE));
        Truth surely = means.countedIncome().below(standard.times(LEAST_MULTIPLE));
        return surely == Truth.YES || standard.isZero() ? surely : Truth.OPEN;
    }

    /** Below last year's disposable income per head, which nobody has published. */
    Truth belowDisposableIncome() {
        return world.heads() == 0 ? Truth.NO : means.countedIncome().belowUnpublishedLimit();
    }

    Truth assetsWithinLimit() {
        return assets.withinLimit();
    }

    /** More than any share of nothing is spent where something is; of an income, the ratio must be known. */
    private Truth aboveUnpublishedRatio() {
        Range spent = means.rigidSpending();
        if (spent.isNothing()) return Truth.NO;
        return means.income().isNothing() ? spent.above(Fraction.ZERO) : Truth.OPEN;
    }

    private Conditions conditions() {
        return new Conditions(world.request().consent())
                .yields("not-all-extremely-poor", Truth.of(world.allExtremelyPoor()))
                .needs(assets.findings());
    }
}
