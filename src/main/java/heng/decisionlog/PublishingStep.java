package heng.decisionlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One step of publishing as the log has it. Its number makes its id, so that no two instances take the same step.
 *
 * @param number from 1, without gaps
 * @param rulebook fingerprint of the rules it is about
 * @param what one word
 * @param content what else is known of it, in a form of the reader's own
 */
public record PublishingStep(int number, Instant at, String caller, String rulebook, String what, byte[] content) {

    static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("publishing " + number).getBytes(StandardCharsets.UTF_8));
    }

    static PublishingStep of(int number, Entry entry, byte[] content) {
        return new PublishingStep(
                number, entry.recordedAt(), entry.caller(), entry.rulebook(), entry.outcomes(), content);
    }

    Draft draft() {
        return new Draft(
                Kind.PUBLISHING,
                id(number),
                null,
                Moment.of(at),
                null,
                caller,
                rulebook,
                null,
                null,
                null,
                what,
                null,
                content);
    }
}
