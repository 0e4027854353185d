package heng.reference;

import java.util.Map;
import java.util.Set;

/**
 * One scheme tested for a household or a person.
 *
 * @param yielding the conditions that are not met where another scheme takes precedence
 * @param otherwise granted on another ground although a condition is not met: the phase-out
 */
record Assessment(String scheme, String who, Map<String, Truth> findings, Set<String> yielding, Truth otherwise) {
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

    String key() {
        return scheme + "/" + who;
    }

    /** No consent refuses, precedence excludes, one unmet condition refuses, one open one leaves it open (R17). */
    String outcome() {
        if (findings.get(Conditions.CONSENT) == Truth.NO) return NOT_CONFIRMED;
        if (yielding.stream().anyMatch(condition -> findings.get(condition) == Truth.NO)) return EXCLUDED;
        return switch (Truth.all(findings.values()).or(otherwise)) {
            case NO -> NOT_CONFIRMED;
            case YES -> CONFIRMED;
            case OPEN -> UNDETERMINED;
        };
    }

    Truth confirmed() {
        return switch (outcome()) {
            case CONFIRMED -> Truth.YES;
            case UNDETERMINED -> Truth.OPEN;
            default -> Truth.NO;
        };
    }
}
