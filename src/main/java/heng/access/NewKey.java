package heng.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes keys: 256 bits of chance behind a word by which a key that was lost can be recognised. */
public final class NewKey {
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private NewKey() {}

    /** A key that nobody had before. */
    public static String make() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return "heng_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
