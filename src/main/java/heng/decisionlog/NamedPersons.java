package heng.decisionlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By whom a household is found: the names and identity numbers of its people, looked up and sealed by keys. */
final class NamedPersons {
    private final JdbcTemplate batches;
    private final JdbcClient sql;
    private final Keys keys;

    NamedPersons(JdbcTemplate batches, Keys keys) {
        this.batches = batches;
        this.sql = JdbcClient.create(batches);
        this.keys = keys;
    }

    /** The pseudonyms of the households in which a person was named so. */
    List<UUID> householdsOf(String person) {
        return sql.sql("select distinct household from log_person where lookup = any(?)")
                .param(SqlArrays.bytes(keys.lookups(person)))
                .query(UUID.class)
                .list();
    }

    /** Adds those that are not kept yet, asking once for all of them. Within a transaction. */
    void keep(Map<UUID, Set<String>> persons) {
        if (persons.isEmpty()) {
            return;
        }
        Map<String, List<byte[]>> lookups = new HashMap<>();
        persons.values().forEach(all -> all.forEach(person -> lookups.computeIfAbsent(person, keys::lookups)));
        Set<String> kept = sql.sql("select household, lookup from log_person where lookup = any(?)")
                .param(SqlArrays.bytes(
                        lookups.values().stream().flatMap(List::stream).toList()))
                .query((row, number) -> place(row.getObject(1, UUID.class), row.getBytes(2)))
                .set();
        List<Object[]> rows = new ArrayList<>();
        persons.forEach((household, all) -> all.stream()
                .filter(person -> Objects.requireNonNull(lookups.get(person)).stream()
                        .noneMatch(lookup -> kept.contains(place(household, lookup))))
                .forEach(person -> rows.add(row(household, person))));
        batches.batchUpdate("insert into log_person (lookup, household, sealed, keys) values (?, ?, ?, ?)", rows);
    }

    private Object[] row(UUID household, String person) {
        byte[] sealed = keys.encrypt(person.getBytes(StandardCharsets.UTF_8), Households.bytes(household));
        return new Object[] {keys.lookup(person), household, sealed, keys.inUse()};
    }

    private static String place(UUID household, byte[] lookup) {
        return household + HexFormat.of().formatHex(lookup);
    }
}
