package heng.decisionlog;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids that cannot be guessed and grow with time (UUID version 7, RFC 9562), so that indexes are filled at their end. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    /** A new id of this moment. */
    public static UUID at(Instant now) {
        long head = now.toEpochMilli() << Short.SIZE | VERSION | RANDOM.nextInt() & 0xFFFL;
        return new UUID(head, VARIANT | RANDOM.nextLong() >>> 2);
    }
}
