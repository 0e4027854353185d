package heng.decisionlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision as the log has it.
 *
 * @param sequence its place in the log
 * @param household pseudonym
 * @param rulebook fingerprint of the rules it was decided by
 * @param outcomes {@code |SCHEME:OUTCOME|…|}
 * @param valuesUsed fingerprint of the names of the values it looked at
 */
public record LoggedDecision(
        long sequence,
        UUID id,
        Instant recordedAt,
        UUID household,
        String caller,
        String rulebook,
        LocalDate asOf,
        String jurisdiction,
        String community,
        String outcomes,
        String valuesUsed) {

    static LoggedDecision of(Entry entry) {
        return new LoggedDecision(
                entry.sequence(),
                entry.id(),
                entry.recordedAt(),
                Objects.requireNonNull(entry.household()),
                entry.caller(),
                entry.rulebook(),
                Objects.requireNonNull(entry.asOf()),
                Objects.requireNonNull(entry.jurisdiction()),
                Objects.requireNonNull(entry.community()),
                entry.outcomes(),
                HexFormat.of().formatHex(Objects.requireNonNull(entry.valuesUsed())));
    }

    /**
     * What was decided on and what came out; as bytes, exactly as recorded.
     *
     * @param facts the request as it was received
     * @param document the answer
     */
    public record Content(byte[] facts, byte[] document) {}

    /** The decision with its content; null where the household was erased. */
    public record WithContent(
            LoggedDecision decision, @Nullable Content content) {}
}
