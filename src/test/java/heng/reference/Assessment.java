package heng.reference;

import java.util.Map;

/**
 * One scheme tested for a household or a person.
 *
 * @param excluded another scheme takes precedence
 * @param otherwise granted on another ground although a condition is not met: the phase-out
 */
record Assessment(String scheme, String who, Truth excluded, Map<String, Truth> findings, Truth otherwise) {
    static final String HOUSEHOLD = "HOUSEHOLD";

    static final String EXTREMELY_POOR = "EXTREMELY_POOR_SUPPORT";
    static final String ALLOWANCE = "SUBSISTENCE_ALLOWANCE";
    static final String MARGINAL = "LOW_INCOME_MARGINAL";
    static final String RIGID = "RIGID_EXPENDITURE_HARDSHIP";
    static final String PRICE = "PRICE_SUPPLEMENT";

    static final String CONFIRMED = "CONFIRMED";
    static final String NOT_CONFIRMED = "NOT_CONFIRMED";
    static final String UNDETERMINED = "UNDETERMINED";
    static final String EXCLUDED = "EXCLUDED";

    Assessment(String scheme, String who, Truth excluded, Map<String, Truth> findings) {
        this(scheme, who, excluded, findings, Truth.NO);
    }

    String key() {
        return scheme + "/" + who;
    }

    /** No consent refuses, precedence excludes, one unmet condition refuses, one open one leaves it open (R17). */
    String outcome() {
        Truth consent = findings.get("consent-given");
        if (consent == Truth.NO) return NOT_CONFIRMED;
        if (excluded == Truth.YES) return consent == Truth.YES ? EXCLUDED : UNDETERMINED;
        Truth granted = Truth.all(findings.values()).or(otherwise);
        if (granted == Truth.NO) return NOT_CONFIRMED;
        return granted == Truth.YES && excluded == Truth.NO ? CONFIRMED : UNDETERMINED;
    }

    Truth confirmed() {
        return switch (outcome()) {
            case CONFIRMED -> Truth.YES;
            case UNDETERMINED -> Truth.OPEN;
            default -> Truth.NO;
        };
    }
}
