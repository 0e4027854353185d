package heng.explanation;

import heng.decision.Decision;
import heng.household.Member;
import heng.household.Situation;
import heng.parameter.Row;
import heng.verification.Discrepancy;
import java.util.List;

/** What follows a mismatch, as the table {@code verification-steps} says: for each, and for a death what it means. */
final class StepsAfterMismatch {
    private static final String TABLE = "verification-steps";

    private StepsAfterMismatch() {}

    /** The steps after this mismatch. */
    static List<Row> after(Discrepancy found, Decision decision) {
        String event = event(found, decision.file().household().members());
        return decision.file().rows(TABLE).stream()
                .filter(row -> row.cell("after").isEmpty() || row.cell("after").equals(event))
                .toList();
    }

    /** The steps after any of these mismatches, each once. */
    static List<Row> after(List<Discrepancy> all, Decision decision) {
        return all.stream()
                .flatMap(found -> after(found, decision).stream())
                .distinct()
                .toList();
    }

    private static String event(Discrepancy found, List<Member> members) {
        if (!found.id().endsWith("/FACT/DECEASED")) {
            return "";
        }
        boolean nobodyLeft = members.stream()
                .allMatch(one -> one.id().equals(found.member()) || one.situation() == Situation.DECEASED);
        return nobodyLeft ? "LAST_DEATH" : "DEATH";
    }
}
