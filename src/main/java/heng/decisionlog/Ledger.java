package heng.decisionlog;

import heng.decisionlog.Entry.Head;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the chain: rows are added and read, never changed. */
final class Ledger {
    static final String COLUMNS = EntryColumn.names();
    static final String SEALS = "select last, entries, hash, sealed_at, mac from log_seal";
    static final String HEAD = "select sequence, hash from log_entry order by sequence desc limit 1";
    /** One message: each message to a server is a wait for its answer, while whoever has asked waits along. */
    private static final String ADD = "insert into log_entry select * from unnest("
            + String.join(", ", Collections.nCopies(EntryColumn.ALL.size(), "?"))
            + "); insert into log_payload select * from unnest(?, ?); insert into log_seal values (?, ?, ?, ?, ?)";

    private static final String VALUES = "insert into log_values (fingerprint, parameters) values (?, ?)";

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    Ledger(JdbcTemplate batches) {
        this.batches = batches;
        this.sql = JdbcClient.create(batches);
    }

    Head head() {
        return sql.sql(HEAD).query(Ledger::headOf).optional().orElse(Head.NONE);
    }

    Optional<Entry> find(UUID id) {
        return sql.sql("select " + COLUMNS + " from log_entry e where id = ?")
                .param(id)
                .query(Ledger::entry)
                .optional();
    }

    /** Whether anything was recorded about a household from a moment on. */
    boolean hasSince(UUID household, Instant moment) {
        return sql.sql("select exists (select 1 from log_entry where household = ? and recorded_at >= ?)")
                .params(household, time(moment))
                .query(Boolean.class)
                .single();
    }

    /** The overrides of a decision of a household, in the order they came. */
    List<Entry> about(UUID household, UUID decision) {
        return sql.sql("select " + COLUMNS + " from log_entry e where household = ? and about = ? order by sequence")
                .params(household, decision)
                .query(Ledger::entry)
                .list();
    }

    byte[] payload(long sequence) {
        return sql.sql("select sealed from log_payload where sequence = ?")
                .param(sequence)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** The last seal and the first. */
    List<Seal> outermostSeals() {
        List<Seal> seals = new ArrayList<>();
        for (String order : List.of("desc", "asc")) {
            seals.addAll(sql.sql(SEALS + " order by last " + order + " limit 1")
                    .query(Ledger::seal)
                    .list());
        }
        return seals;
    }

    /** Adds what one batch holds. */
    void add(List<Entry> entries, List<byte[]> payloads, Seal seal) {
        List<Object> values = new ArrayList<>();
        EntryColumn.ALL.forEach(column -> values.add(column.of(entries)));
        values.add(EntryColumn.SEQUENCE.of(entries));
        values.add(SqlArrays.bytes(payloads));
        Collections.addAll(values, seal.last(), seal.entries(), seal.hash(), time(seal.sealedAt()), seal.mac());
        batches.update(ADD, values.toArray());
    }

    /** Adds those sets of names that are not kept yet. */
    void keep(Map<String, byte[]> sets) {
        if (sets.isEmpty()) {
            return;
        }
        Set<String> known = sql.sql("select parameters from log_values where fingerprint = any(?)")
                .param(SqlArrays.bytes(List.copyOf(sets.values())))
                .query(String.class)
                .set();
        List<Object[]> rows = new ArrayList<>();
        sets.forEach((parameters, fingerprint) -> {
            if (!known.contains(parameters)) {
                rows.add(new Object[] {fingerprint, parameters});
            }
        });
        batches.batchUpdate(VALUES, rows);
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                instant(row, 5),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getBytes(13),
                row.getBytes(14),
                row.getBytes(15),
                row.getBytes(16));
    }

    static Head headOf(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong(1), row.getBytes(2));
    }

    static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(row.getLong(1), row.getInt(2), row.getBytes(3), instant(row, 4), row.getBytes(5));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
