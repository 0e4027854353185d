package heng.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash under which a key is kept. A key is 256 bits of chance that nobody has chosen, so that nobody can guess it
 * from its hash; a slow hash, which passwords need, would only make every request slow.
 */
public final class KeyHash {
    private KeyHash() {}

    /** SHA-256 of the key, in hexadecimal. */
    public static String of(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
