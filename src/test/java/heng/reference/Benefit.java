package heng.reference;

import java.util.List;
import java.util.Optional;

/** A benefit on top of the basic schemes, with the amount it brings where it is confirmed. */
record Benefit(Assessment assessment, Optional<Entitlement> due) {
    static final String LIVING = "LIVING_SUBSIDY_DISABLED";
    static final String NURSING = "NURSING_SUBSIDY_DISABLED";
    static final String ORPHAN = "ORPHAN_ALLOWANCE";
    static final String DE_FACTO_ORPHAN = "DE_FACTO_ORPHAN_ALLOWANCE";
    static final String OLD_AGE = "OLD_AGE_ALLOWANCE";
    static final String ELDERLY_SERVICE = "ELDERLY_SERVICE_SUBSIDY";
    static final String ELDERLY_NURSING = "ELDERLY_NURSING_SUBSIDY";
    static final String TEMPORARY = "TEMPORARY_ASSISTANCE";

    /** What the person draws every month. */
    static Benefit monthly(Assessment assessment, Optional<Fraction> amount) {
        return new Benefit(assessment, amount.map(monthly -> due(assessment, "SUBSIDY", monthly)));
    }

    static Benefit once(Assessment assessment, Fraction amount) {
        return new Benefit(assessment, Optional.of(due(assessment, "ONE_OFF", amount)));
    }

    Optional<Entitlement> entitlement() {
        return due.filter(amount -> assessment.confirmed() == Truth.YES);
    }

    private static Entitlement due(Assessment assessment, String kind, Fraction amount) {
        return new Entitlement(assessment.scheme(), kind, assessment.who(), List.of(assessment.who()), amount);
    }
}
