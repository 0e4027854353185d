package heng.decisionlog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the chain.
 *
 * @param sequence from 1, without gaps
 * @param kind name of a {@link Kind}; anything else was written by somebody else
 * @param about the decision that an override is about; null for every other kind
 * @param household pseudonym; null for a rule book
 * @param caller who asked, as the door knew it
 * @param rulebook fingerprint of the rules it was decided by
 * @param outcomes {@code |SCHEME:OUTCOME|…|}; for other kinds a word of theirs
 * @param valuesUsed fingerprint of the names of the values it looked at; null unless a decision
 * @param payload SHA-256 of the payload as it is kept
 * @param previous hash of the entry before; zeroes in the first
 * @param hash SHA-256 over all of the above
 */
record Entry(
        long sequence,
        String kind,
        UUID id,
        @Nullable UUID about,
        Instant recordedAt,
        @Nullable UUID household,
        String caller,
        String rulebook,
        @Nullable LocalDate asOf,
        @Nullable String jurisdiction,
        @Nullable String community,
        String outcomes,
        byte @Nullable [] valuesUsed,
        byte[] payload,
        byte[] previous,
        byte[] hash) {

    /**
     * The entry that follows another in the chain.
     *
     * @param values fingerprint of the names of the values it looked at; null unless a decision
     * @param kept the payload as it is kept
     */
    static Entry after(Head head, Draft draft, @Nullable UUID household, byte @Nullable [] values, byte[] kept) {
        Entry open = new Entry(
                head.sequence() + 1,
                draft.kind().name(),
                draft.id(),
                draft.about(),
                draft.at(),
                household,
                draft.caller(),
                draft.rulebook(),
                draft.asOf(),
                draft.jurisdiction(),
                draft.community(),
                draft.outcomes(),
                values,
                Sha256.of(kept),
                head.hash(),
                new byte[0]);
        return open.closed();
    }

    private Entry closed() {
        return new Entry(
                sequence,
                kind,
                id,
                about,
                recordedAt,
                household,
                caller,
                rulebook,
                asOf,
                jurisdiction,
                community,
                outcomes,
                valuesUsed,
                payload,
                previous,
                Sha256.of(canonical()));
    }

    /** Where the chain stands once this entry is its last. */
    Head head() {
        return new Head(sequence, hash);
    }

    /** Every field but the hash, each with its length; what is null is told from what is empty. */
    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(sequence);
            for (Object field : new Object[] {
                kind, id, about, recordedAt, household, caller, rulebook, asOf, jurisdiction, community, outcomes
            }) {
                write(out, field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8));
            }
            write(out, valuesUsed);
            write(out, payload);
            write(out, previous);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte @Nullable [] field) throws IOException {
        out.writeInt(field == null ? -1 : field.length);
        if (field != null) {
            out.write(field);
        }
    }

    /** The last entry of the chain. */
    record Head(long sequence, byte[] hash) {
        /** Before the first entry. */
        static final Head NONE = new Head(0, new byte[32]);
    }
}
