package heng.decisionlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall be appended; the fields are those of {@link Entry}.
 *
 * @param subject the household it is about; null for a rule book
 * @param parameters names of the values a decision looked at, as {@link ValuesUsed} writes them; null unless a decision
 * @param content the payload before it is sealed
 */
record Draft(
        Kind kind,
        UUID id,
        @Nullable UUID about,
        Instant at,
        @Nullable Subject subject,
        String caller,
        String rulebook,
        @Nullable LocalDate asOf,
        @Nullable String jurisdiction,
        @Nullable String community,
        String outcomes,
        @Nullable String parameters,
        byte[] content) {

    /** A household: by its id, which may be new, or by a pseudonym that is known. */
    sealed interface Subject {}

    /**
     * By its id.
     *
     * @param persons what people can be found by: names and identity numbers
     */
    record ById(String id, List<String> persons) implements Subject {}

    /**
     * By its pseudonym.
     *
     * @param quietSince appended only where nothing was recorded about it from then on; null: in any case
     */
    record ByPseudonym(UUID pseudonym, @Nullable Instant quietSince) implements Subject {
        ByPseudonym(UUID pseudonym) {
            this(pseudonym, null);
        }
    }
}
