package heng.reference;

import java.util.Optional;

/** Orphan allowances top up what the subsistence allowance and the living subsidy bring already. */
record TopUp(Standing standing, Person person) {

    /** The least that is left of the full amount; empty while that is not announced. */
    Optional<Fraction> of(Figures full) {
        return full.least()
                .map(least -> Range.exactly(least)
                        .less(share())
                        .less(new LivingSubsidy(standing, person).drawn())
                        .least());
    }

    /** The person's part of what the allowance pays; anything while it is open whether it does. */
    private Range share() {
        return switch (standing.inAllowance(person)) {
            case NO -> Range.ZERO;
            case OPEN -> Range.UNKNOWN;
            case YES -> paid();
        };
    }

    private Range paid() {
        AllowancePayment payment = new AllowancePayment(standing.world());
        boolean withOthers = standing.coveredBy(standing.allowance(), person) == Truth.YES;
        return withOthers
                ? payment.ofHousehold(standing.allowance())
                        .over(standing.world().heads())
                : payment.alone(person.id());
    }
}
