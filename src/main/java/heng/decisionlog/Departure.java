package heng.decisionlog;

import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.law.LegalBasis;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker's departure from a decision, kept beside it.
 *
 * @param from what the rules said
 * @param to what the caseworker says
 * @param member id of the person whose scheme it is; null for a household's
 * @param condition the condition departed from; null where it is the whole
 * @param law what the discretion rests on
 */
public record Departure(
        UUID id,
        Instant recordedAt,
        Scheme scheme,
        @Nullable String member,
        @Nullable String condition,
        Outcome from,
        Outcome to,
        String reason,
        LegalBasis law,
        String by) {

    /** What may be searched and counted of it: nothing about the person. */
    String line() {
        return scheme + ":" + from + ":" + to + ":" + (condition == null ? "" : condition);
    }
}
