package heng.decision;

import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.verification.Verification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What verification meant for a decision.
 *
 * @param changes for each discrepancy, by its id, the schemes that come out otherwise with the declaration
 */
public record Verified(Verification verification, Map<String, List<Change>> changes) {

    /** A decision for which no records were returned. */
    public static Verified without(Verification verification) {
        return new Verified(verification, Map.of());
    }

    /**
     * A scheme that comes out otherwise.
     *
     * @param member id of the person; null for a household
     * @param withDeclared null where the scheme is not assessed with the declaration
     * @param withRecorded null where the scheme is not assessed with the record
     */
    public record Change(
            Scheme scheme,
            @Nullable String member,
            @Nullable Outcome withDeclared,
            @Nullable Outcome withRecorded) {}
}
