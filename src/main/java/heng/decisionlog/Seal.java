package heng.decisionlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Closes the entries of one batch with a key that is not in the database: whoever rewrites the chain cannot seal it.
 *
 * @param last sequence of the last entry in it
 * @param entries how many it closes
 * @param hash hash of the last entry
 */
record Seal(long last, int entries, byte[] hash, Instant sealedAt, byte[] mac) {

    static Seal of(Entry last, int entries, Keys keys) {
        Seal open = new Seal(last.sequence(), entries, last.hash(), last.recordedAt(), new byte[0]);
        return new Seal(open.last, open.entries, open.hash, open.sealedAt, keys.mac(open.canonical()));
    }

    boolean isWhole(Keys keys) {
        return keys.sealed(mac, canonical());
    }

    private byte[] canonical() {
        byte[] time = sealedAt.toString().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + hash.length + time.length)
                .putLong(last)
                .putInt(entries)
                .put(hash)
                .put(time)
                .array();
    }
}
