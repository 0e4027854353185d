package heng.reference;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was declared of one subject beside what is recorded.
 *
 * @param overlay puts the recorded figure or fact in the place of the declared one
 */
record Check(String id, String result, String declared, String recorded, Consumer<ObjectNode> overlay) {
    static final String MATCHED = "MATCHED";
    static final String SUPPLIED = "SUPPLIED";
    static final String NOT_COMPARED = "NOT_COMPARED";
    static final String UNDECLARED = "UNDECLARED";
    static final String HIGHER = "HIGHER";
    static final String LOWER = "LOWER";
    static final String CONTRADICTION = "CONTRADICTION";
    /** Listed as lower, but not everything is registered: what was declared stands. */
    static final String FEWER = "FEWER";

    static final String NOTHING = "";

    private static final Set<String> DISCREPANCIES = Set.of(UNDECLARED, HIGHER, LOWER, CONTRADICTION);

    /** A comparison after which what was declared stands. */
    static Check standing(String id, String result) {
        return new Check(id, result, NOTHING, NOTHING, request -> {});
    }

    static String compared(Fraction recorded, Fraction declared) {
        int order = recorded.compareTo(declared);
        if (order == 0) return MATCHED;
        return order > 0 ? HIGHER : LOWER;
    }

    boolean discrepant() {
        return DISCREPANCIES.contains(result);
    }

    boolean supplied() {
        return result.equals(SUPPLIED);
    }

    String status() {
        return result.equals(FEWER) ? LOWER : result;
    }

    String text() {
        return result + " " + declared + " / " + recorded;
    }

    static String number(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
