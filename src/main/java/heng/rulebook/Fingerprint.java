package heng.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts whose borders count. */
public final class Fingerprint {
    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds one part. */
    public Fingerprint add(byte[] part) {
        digest.update(ByteBuffer.allocate(4).putInt(part.length).array());
        digest.update(part);
        return this;
    }

    /** Adds one part. */
    public Fingerprint add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest as a fingerprint is written: {@code sha256:…}. */
    public String named() {
        return "sha256:" + hex();
    }

    /** The digest of all parts, in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
