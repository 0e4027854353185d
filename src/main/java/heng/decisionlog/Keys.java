package heng.decisionlog;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The three key sets of the log: for encryption, for look-up, for seals. Each may hold older keys beside the one in use. */
public final class Keys {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LOOKUP_BYTES = 32;

    private final KeysetHandle encryption;
    private final KeysetHandle lookup;
    private final KeysetHandle seal;
    private final Aead aead;
    private final PrfSet prfs;
    private final Mac mac;
    private final String inUse;

    private Keys(KeysetHandle encryption, KeysetHandle lookup, KeysetHandle seal) throws GeneralSecurityException {
        this.encryption = encryption;
        this.lookup = lookup;
        this.seal = seal;
        this.aead = encryption.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.prfs = lookup.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        this.mac = seal.getPrimitive(RegistryConfiguration.get(), Mac.class);
        this.inUse = encryption.getPrimary().getId() + "." + prfs.getPrimaryId();
    }

    /** New keys. */
    public static Keys generate() {
        return Guarded.get(() -> {
            register();
            return new Keys(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF),
                    KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG));
        });
    }

    /**
     * The keys in this text, as {@link #json()} writes them.
     *
     * @throws IllegalArgumentException where it holds none
     */
    public static Keys of(String json) {
        try {
            register();
            JsonNode tree = JSON.readTree(json);
            return new Keys(handle(tree, "encryption"), handle(tree, "lookup"), handle(tree, "seal"));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "决策记录的密钥不可读：应为 heng.log.keys 文件原来的内容 / the keys of the decision log are not readable");
        }
    }

    /** The keys with a new one in use for encryption and for look-up; seals keep theirs, because they are never renewed. */
    public Keys rotated() {
        return Guarded.get(() -> new Keys(
                with(encryption, PredefinedAeadParameters.AES256_GCM),
                with(lookup, PredefinedPrfParameters.HMAC_SHA256_PRF),
                seal));
    }

    /** The keys as text. It is a secret. */
    public String json() {
        return Guarded.get(() -> {
            ObjectNode tree = JSON.createObjectNode();
            tree.set("encryption", text(encryption));
            tree.set("lookup", text(lookup));
            tree.set("seal", text(seal));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        });
    }

    /** Names the keys in use for encryption and look-up, so that rows under older ones are known. */
    String inUse() {
        return inUse;
    }

    byte[] encrypt(byte[] plain, byte[] boundTo) {
        return Guarded.get(() -> aead.encrypt(plain, boundTo));
    }

    byte[] decrypt(byte[] sealed, byte[] boundTo) {
        return Guarded.get(() -> aead.decrypt(sealed, boundTo));
    }

    /** What something is looked up by, under the key in use. */
    byte[] lookup(String what) {
        return Guarded.get(() -> prfs.computePrimary(what.getBytes(StandardCharsets.UTF_8), LOOKUP_BYTES));
    }

    /** The same under every key. */
    List<byte[]> lookups(String what) {
        return Guarded.get(() -> {
            List<byte[]> all = new ArrayList<>();
            for (Prf prf : prfs.getPrfs().values()) {
                all.add(prf.compute(what.getBytes(StandardCharsets.UTF_8), LOOKUP_BYTES));
            }
            return all;
        });
    }

    byte[] mac(byte[] what) {
        return Guarded.get(() -> mac.computeMac(what));
    }

    boolean sealed(byte[] tag, byte[] what) {
        try {
            mac.verifyMac(tag, what);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        MacConfig.register();
    }

    private static KeysetHandle handle(JsonNode tree, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(tree.get(name).toString(), InsecureSecretKeyAccess.get());
    }

    private static JsonNode text(KeysetHandle handle) throws GeneralSecurityException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
    }

    private static KeysetHandle with(KeysetHandle handle, Parameters another) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(handle)
                .addEntry(KeysetHandle.generateEntryFromParameters(another)
                        .withRandomId()
                        .makePrimary())
                .build();
    }
}
