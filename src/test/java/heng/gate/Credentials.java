package heng.gate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import heng.access.KeyHash;
import heng.access.NewKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Keys, users and tokens for tests, all made anew; the file and the public key as a service is told of them. */
public final class Credentials {
    static final String PASSWORD = "a-password-of-the-test";

    private final Map<String, String> keys = new LinkedHashMap<>();
    private final KeyPair signing = pair();
    private final KeyPair foreign = pair();
    private final StringBuilder text = new StringBuilder("keys:\n");

    /** A key; scopes and counties as the file has them, several with commas between. */
    public Credentials key(String id, String scopes, String counties, String until, int perMinute) {
        keys.put(id, NewKey.make());
        text.append("""
              - id: %s
                scopes: [%s]
                counties: [%s]
                perMinute: %d
                hashes: [ { sha256: %s, until: %s } ]
            """.formatted(id, scopes, counties, perMinute, KeyHash.of(key(id)), until));
        return this;
    }

    Credentials users() {
        text.append("users:\n");
        return this;
    }

    Credentials user(String name, String scopes, String until) {
        return user(name, scopes, "", until);
    }

    Credentials user(String name, String scopes, String counties, String until) {
        String hash = new BCryptPasswordEncoder(10).encode(PASSWORD);
        text.append("  - { name: %s, password: '%s', scopes: [%s], counties: [%s], until: %s }\n"
                .formatted(name, hash, scopes, counties, until));
        return this;
    }

    public String key(String id) {
        return String.valueOf(keys.get(id));
    }

    public Path file() {
        return write("access", ".yaml", text.toString());
    }

    Path publicKey() {
        return write(
                "public",
                ".pem",
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(signing.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
    }

    String token(String scopes, List<String> counties) {
        return token(signing, scopes, counties, Instant.now().plusSeconds(600));
    }

    String expiredToken() {
        return token(
                signing,
                "evaluate read policy audit",
                List.of("*"),
                Instant.now().minusSeconds(600));
    }

    String forgedToken() {
        return token(
                foreign,
                "evaluate read policy audit",
                List.of("*"),
                Instant.now().plusSeconds(600));
    }

    private static String token(KeyPair pair, String scopes, List<String> counties, Instant until) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.RS256),
                    new JWTClaimsSet.Builder()
                            .subject("platform")
                            .claim("scope", scopes)
                            .claim("counties", counties)
                            .expirationTime(Date.from(until))
                            .build());
            token.sign(new RSASSASigner(pair.getPrivate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(String name, String end, String text) {
        try {
            Path folder = Files.createDirectories(Path.of("target/gate"));
            return Files.writeString(Files.createTempFile(folder, name, end), text)
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
