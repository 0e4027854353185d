package heng.reference;

import java.util.Optional;

/** What the subsistence allowance pays a month in one world, exactly: a range where the income is one. */
record AllowancePayment(World world) {

    /** The shortfall, or the former amount while the household is being phased out. */
    Range ofHousehold(Assessment allowance) {
        return phasedOut(allowance)
                ? formerAmount().map(Range::exactly).orElse(Range.UNKNOWN)
                : shortfall(world.heads(), new Means(world).countedIncome());
    }

    Range alone(String id) {
        return shortfall(1, new Means(world).ownIncomeLessOwnDeductions(id));
    }

    /** What is stated: the least it can be, and nothing for a former amount that is not known. */
    Optional<Fraction> stated(Assessment allowance) {
        return phasedOut(allowance)
                ? formerAmount()
                : Optional.of(ofHousehold(allowance).least());
    }

    boolean phasedOut(Assessment allowance) {
        return allowance.otherwise() == Truth.YES;
    }

    private Optional<Fraction> formerAmount() {
        return new PhaseOut(world).formerAmount();
    }

    private Range shortfall(int heads, Range income) {
        return Range.exactly(world.request().standardFor(heads)).less(income);
    }
}
