package heng.decisionlog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * One column of the table of entries.
 *
 * @param type its name in SQL
 * @param kept what the driver takes for it
 * @param value what an entry has in it
 */
record EntryColumn<T>(String name, String type, Class<T> kept, Function<Entry, @Nullable T> value) {
    /** By which a payload is found, too. */
    static final EntryColumn<Long> SEQUENCE = new EntryColumn<>("sequence", "bigint", Long.class, Entry::sequence);

    /** All of them, as they stand in the table. */
    static final List<EntryColumn<?>> ALL = List.of(
            SEQUENCE,
            new EntryColumn<>("kind", "varchar", String.class, Entry::kind),
            new EntryColumn<>("id", "uuid", UUID.class, Entry::id),
            new EntryColumn<>("about", "uuid", UUID.class, Entry::about),
            new EntryColumn<>(
                    "recorded_at", "timestamptz", OffsetDateTime.class, entry -> Ledger.time(entry.recordedAt())),
            new EntryColumn<>("household", "uuid", UUID.class, Entry::household),
            new EntryColumn<>("caller", "varchar", String.class, Entry::caller),
            new EntryColumn<>("rulebook", "varchar", String.class, Entry::rulebook),
            new EntryColumn<>("as_of", "date", LocalDate.class, Entry::asOf),
            new EntryColumn<>("jurisdiction", "varchar", String.class, Entry::jurisdiction),
            new EntryColumn<>("community", "varchar", String.class, Entry::community),
            new EntryColumn<>("outcomes", "varchar", String.class, Entry::outcomes),
            new EntryColumn<>("values_used", "bytea", byte[].class, Entry::valuesUsed),
            new EntryColumn<>("payload", "bytea", byte[].class, Entry::payload),
            new EntryColumn<>("previous", "bytea", byte[].class, Entry::previous),
            new EntryColumn<>("hash", "bytea", byte[].class, Entry::hash));

    /** What some entries have in it. */
    SqlArrayValue of(List<Entry> entries) {
        return SqlArrays.of(type, kept, entries, value);
    }

    /** For what reads whole entries, of a table that is called {@code e}. */
    static String names() {
        return ALL.stream().map(column -> "e." + column.name).collect(Collectors.joining(", "));
    }
}
