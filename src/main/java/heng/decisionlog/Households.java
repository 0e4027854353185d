package heng.decisionlog;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who a pseudonym is, and the key to what is logged about it. A pseudonym is drawn at random: once its row is erased,
 * nothing leads from a household to its entries any more, and nobody can read them.
 */
final class Households {
    private static final int KEY_BYTES = 32;

    private final JdbcTemplate batches;
    private final JdbcClient sql;
    private final Keys keys;

    Households(JdbcTemplate batches, Keys keys) {
        this.batches = batches;
        this.sql = JdbcClient.create(batches);
        this.keys = keys;
    }

    /** Those with these ids; the ones that are new are drawn a pseudonym and a key. Within a transaction. */
    Map<String, Known> openAll(Collection<String> ids, Instant now) {
        Map<String, Known> known = new HashMap<>();
        if (ids.isEmpty()) {
            return known;
        }
        List<byte[]> lookups =
                ids.stream().flatMap(id -> keys.lookups(name(id)).stream()).toList();
        sql.sql("select pseudonym, sealed from log_household where lookup = any(?)")
                .param(SqlArrays.bytes(lookups))
                .query((row, number) -> known(row.getObject(1, UUID.class), row.getBytes(2)))
                .list()
                .forEach(one -> known.put(one.id(), one));
        List<Object[]> rows = new ArrayList<>();
        ids.forEach(id -> known.computeIfAbsent(id, unused -> draw(id, now, rows)));
        batches.batchUpdate("insert into log_household (pseudonym, lookup, sealed, keys) values (?, ?, ?, ?)", rows);
        return known;
    }

    private Known draw(String id, Instant now, List<Object[]> rows) {
        UUID pseudonym = Ids.at(now);
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(KEY_BYTES + name.length)
                .put(Random.randBytes(KEY_BYTES))
                .put(name)
                .array();
        byte[] sealed = keys.encrypt(plain, bytes(pseudonym));
        rows.add(new Object[] {pseudonym, keys.lookup(name(id)), sealed, keys.inUse()});
        return known(pseudonym, sealed);
    }

    /** The household behind a pseudonym; empty where it was erased. */
    Optional<Known> open(UUID pseudonym) {
        return sql.sql("select pseudonym, sealed from log_household where pseudonym = ?")
                .param(pseudonym)
                .query((row, number) -> known(row.getObject(1, UUID.class), row.getBytes(2)))
                .optional();
    }

    /** The pseudonym of a household; empty where nothing is logged about it, or it was erased. */
    Optional<UUID> pseudonym(String id) {
        return sql.sql("select pseudonym from log_household where lookup = any(?)")
                .param(SqlArrays.bytes(keys.lookups(name(id))))
                .query(UUID.class)
                .optional();
    }

    /** Destroys the key and all that leads to the pseudonym. Within a transaction. */
    void erase(UUID pseudonym) {
        sql.sql("delete from log_person where household = ?").param(pseudonym).update();
        sql.sql("delete from log_household where pseudonym = ?")
                .param(pseudonym)
                .update();
    }

    /** Brings every row under the keys that are in use now, so that older ones may be dropped. Within a transaction. */
    int renew() {
        return renew("log_household", "pseudonym", plain -> name(id(plain)))
                + renew("log_person", "household", plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private int renew(String table, String owner, Function<byte[], String> looksUp) {
        List<Row> old = sql.sql("select " + owner + ", lookup, sealed from " + table + " where keys <> ?")
                .param(keys.inUse())
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getBytes(2), row.getBytes(3)))
                .list();
        for (Row row : old) {
            byte[] plain = keys.decrypt(row.sealed(), bytes(row.owner()));
            sql.sql("update " + table + " set lookup = ?, sealed = ?, keys = ? where " + owner + " = ? and lookup = ?")
                    .params(
                            keys.lookup(looksUp.apply(plain)),
                            keys.encrypt(plain, bytes(row.owner())),
                            keys.inUse(),
                            row.owner(),
                            row.lookup())
                    .update();
        }
        return old.size();
    }

    private Known known(UUID pseudonym, byte[] sealed) {
        byte[] plain = keys.decrypt(sealed, bytes(pseudonym));
        return Guarded.get(() -> new Known(pseudonym, id(plain), new AesGcmJce(Arrays.copyOf(plain, KEY_BYTES))));
    }

    private static String id(byte[] plain) {
        return new String(plain, KEY_BYTES, plain.length - KEY_BYTES, StandardCharsets.UTF_8);
    }

    private static String name(String id) {
        return "household:" + id;
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private record Row(UUID owner, byte[] lookup, byte[] sealed) {}

    /** One household with its key. */
    record Known(UUID pseudonym, String id, AesGcmJce cipher) {
        byte[] seal(byte[] content, UUID entry) {
            return Guarded.get(() -> cipher.encrypt(content, bytes(entry)));
        }

        byte[] unseal(byte[] sealed, UUID entry) {
            return Guarded.get(() -> cipher.decrypt(sealed, bytes(entry)));
        }
    }
}
