package heng.decisionlog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * What a batch adds, in one message: each message to a server is a wait for its answer, while whoever has asked waits
 * along. The columns of a table are one array each, so that the statement is the same however many the rows are.
 */
final class ServerBatch {
    private static final String ADD = "insert into log_entry select * from "
            + rowsOf(
                    "bigint",
                    "varchar",
                    "uuid",
                    "uuid",
                    "timestamptz",
                    "uuid",
                    "varchar",
                    "varchar",
                    "date",
                    "varchar",
                    "varchar",
                    "varchar",
                    "bytea",
                    "bytea",
                    "bytea",
                    "bytea")
            + "; insert into log_payload select * from " + rowsOf("bigint", "bytea")
            + "; " + Ledger.ADD_SEAL;

    private ServerBatch() {}

    static void add(JdbcTemplate server, List<Entry> entries, List<byte[]> payloads, Seal seal) {
        SqlArrayValue sequences = column("bigint", Long[]::new, entries, Entry::sequence);
        server.update(
                ADD,
                sequences,
                column("varchar", String[]::new, entries, Entry::kind),
                column("uuid", UUID[]::new, entries, Entry::id),
                column("uuid", UUID[]::new, entries, Entry::about),
                column("timestamptz", OffsetDateTime[]::new, entries, entry -> Ledger.time(entry.recordedAt())),
                column("uuid", UUID[]::new, entries, Entry::household),
                column("varchar", String[]::new, entries, Entry::caller),
                column("varchar", String[]::new, entries, Entry::rulebook),
                column("date", LocalDate[]::new, entries, Entry::asOf),
                column("varchar", String[]::new, entries, Entry::jurisdiction),
                column("varchar", String[]::new, entries, Entry::community),
                column("varchar", String[]::new, entries, Entry::outcomes),
                column("bytea", byte[][]::new, entries, Entry::valuesUsed),
                column("bytea", byte[][]::new, entries, Entry::payload),
                column("bytea", byte[][]::new, entries, Entry::previous),
                column("bytea", byte[][]::new, entries, Entry::hash),
                sequences,
                column("bytea", byte[][]::new, payloads, payload -> payload),
                seal.last(),
                seal.entries(),
                seal.hash(),
                Ledger.time(seal.sealedAt()),
                seal.mac());
    }

    private static String rowsOf(String... types) {
        return Stream.of(types)
                .map(type -> "cast(? as " + type + " array)")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    private static <R, C> SqlArrayValue column(String type, IntFunction<C[]> room, List<R> rows, Function<R, C> value) {
        return new SqlArrayValue(type, (Object[]) rows.stream().map(value).toArray(room));
    }
}
