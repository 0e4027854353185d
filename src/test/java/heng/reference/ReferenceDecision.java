package heng.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the law says of a request, reduced to what can be compared.
 *
 * @param status 200, or 422 with everything else empty
 * @param schemes outcome by {@code SCHEME/HOUSEHOLD} or {@code SCHEME/member}
 * @param findings outcome by {@code SCHEME/who/condition}
 * @param entitlements amount per month to the fen by {@code SCHEME/KIND/m1,m2}; the least it can be where facts leave
 *     the amount open, and absent where it cannot be stated
 * @param proposals {@code KIND/SCHEME/m1,m2/hearFirst}
 * @param countedMembers null while it is open who counts, or who is supported as extremely poor instead
 * @param countedMonthlyIncome to the fen, null while it is open
 */
record ReferenceDecision(
        Integer status,
        Map<String, String> schemes,
        Map<String, String> findings,
        Map<String, BigDecimal> entitlements,
        Set<String> proposals,
        PhaseOut phaseOut,
        List<String> countedMembers,
        BigDecimal countedMonthlyIncome) {

    /** The phase-out as stated: no state while it is open, no month before it runs, no length where none is known. */
    record PhaseOut(String state, Integer month, Integer ofMonths) {}

    static ReferenceDecision refused() {
        return new ReferenceDecision(422, Map.of(), Map.of(), Map.of(), Set.of(), null, null, null);
    }
}
