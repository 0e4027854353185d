package heng.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param countedMembers those who count for sure
 * @param countedMonthlyIncome to the fen, empty while it is open
 * @param discrepancies kind, declared and recorded by id, with how it was resolved
 * @param records the status of each official record by its pointer
 * @param report the head of the report on verification
 */
record ReferenceDecision(
        Integer status,
        Map<String, String> schemes,
        Map<String, String> findings,
        Map<String, BigDecimal> entitlements,
        Set<String> proposals,
        PhaseOut phaseOut,
        List<String> countedMembers,
        Optional<BigDecimal> countedMonthlyIncome,
        Map<String, String> discrepancies,
        Map<String, String> records,
        Report report) {

    /** The phase-out as stated: none while it is open, no month before it runs, no length where none is known. */
    record PhaseOut(String state, Optional<Integer> month, Optional<Integer> ofMonths) {
        static final PhaseOut NONE = new PhaseOut("NOT_APPLICABLE", Optional.empty(), Optional.empty());

        @Override
        public String toString() {
            return state + " " + text(month) + "/" + text(ofMonths);
        }

        private static String text(Optional<Integer> number) {
            return number.map(Object::toString).orElse("");
        }
    }

    static ReferenceDecision refused() {
        return new ReferenceDecision(
                422,
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                PhaseOut.NONE,
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Report.NONE);
    }

    ReferenceDecision withIncomeOpen() {
        return new ReferenceDecision(
                status,
                schemes,
                findings,
                entitlements,
                proposals,
                phaseOut,
                countedMembers,
                Optional.empty(),
                discrepancies,
                records,
                report);
    }

    /** Everything that is said, as a flat list. */
    Map<String, String> statements() {
        Map<String, String> all = new LinkedHashMap<>();
        schemes.forEach((key, outcome) -> all.put("outcome " + key, outcome));
        findings.forEach((key, outcome) -> all.put("finding " + key, outcome));
        entitlements.forEach((key, amount) -> all.put("amount " + key, yuan(Optional.of(amount))));
        proposals.forEach(key -> all.put("proposal " + key, "made"));
        all.put("counted members", String.join(",", countedMembers));
        all.put("counted income", yuan(countedMonthlyIncome));
        all.put("phase-out", phaseOut.toString());
        discrepancies.forEach((id, text) -> all.put("discrepancy " + id, text));
        records.forEach((path, status) -> all.put("record " + path, status));
        all.putAll(report.statements());
        return all;
    }

    static String yuan(Optional<BigDecimal> amount) {
        return amount.map(one -> one.setScale(2, RoundingMode.UNNECESSARY).toPlainString())
                .orElse("open");
    }
}
