package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;

import heng.decisionlog.Verification.Fault;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whoever gets past the triggers is found out: 1 000 records, every field of every record altered, records removed,
 * swapped and added. Removing and swapping is tried at every 97th record; at every one with {@code -Dtamper.step=1}.
 */
class TamperTest {
    private static final int RECORDS = 1_000;
    private static final int STEP = Integer.getInteger("tamper.step", 97);

    /** Each field of the entry, and what makes another of it that is never the same. */
    private static final List<String> FIELDS = List.of(
            "kind = concat(kind, 'X')",
            "about = case when about is null then id else null end",
            "recorded_at = recorded_at + interval '1' second",
            "household = id",
            "caller = concat(caller, ' ')",
            "rulebook = concat('x', substring(rulebook from 2))",
            "as_of = case when as_of is null then date '2020-01-01' else as_of + interval '1' day end",
            "jurisdiction = case when jurisdiction = '640104' then '640105' else '640104' end",
            "community = case when community = 'URBAN' then 'RURAL' else 'URBAN' end",
            "outcomes = concat(outcomes, '|')",
            "values_used = null",
            "payload = previous",
            "previous = payload",
            "hash = payload");

    @ParameterizedTest
    @EnumSource
    void everyAlterationIsFound(Databases database) throws Exception {
        try (OpenLog open = OpenLog.on(database)) {
            fill(open);
            Tampering tampering = new Tampering(open, database);
            assertThat(open.log.verify().faults()).isEmpty();
            Set<Long> all = all(1, RECORDS);
            for (String field : FIELDS) {
                boolean decisionsOnly = field.startsWith("values_used");
                assertThat(tampering.by("update log_entry set " + field))
                        .as(field)
                        .containsAll(decisionsOnly ? all(2, RECORDS) : all);
            }
            assertThat(
                            tampering.by(
                                    "update log_entry set id ="
                                            + " cast(concat('00000000-0000-0000-0000-', lpad(cast(sequence as varchar), 12, '0')) as uuid)"))
                    .containsAll(all(1, RECORDS));
            assertThat(tampering.by("update log_payload set sealed = sealed || sealed"))
                    .containsAll(all);
            assertThat(tampering.by("update log_values set parameters = concat(parameters, 'x')"))
                    .containsAll(all(2, RECORDS));
            assertThat(tampering.by("delete from log_values")).containsAll(all(2, RECORDS));
            sealsAreFound(open, tampering);
            removedSwappedAndAddedAreFound(tampering);
        }
    }

    private static void sealsAreFound(OpenLog open, Tampering tampering) {
        Set<Long> seals = JdbcClient.create(open.source)
                .sql("select last from log_seal")
                .query(Long.class)
                .set();
        for (String field : List.of(
                "entries = entries + 1", "hash = mac", "mac = hash", "sealed_at = sealed_at + interval '1' second")) {
            assertThat(tampering.by("update log_seal set " + field)).as(field).containsAll(seals);
        }
        seals.stream()
                .filter(seal -> seal % STEP == 0 || seal == RECORDS)
                .forEach(seal -> assertThat(tampering.by("delete from log_seal where last = " + seal))
                        .as("seal " + seal)
                        .isNotEmpty());
    }

    private static void removedSwappedAndAddedAreFound(Tampering tampering) {
        for (long record = 1; record <= RECORDS; record += record == RECORDS ? 1 : Math.min(STEP, RECORDS - record)) {
            long next = record == RECORDS ? 1 : record + 1;
            assertThat(tampering.by("delete from log_entry where sequence = " + record))
                    .as("removed " + record)
                    .isNotEmpty();
            assertThat(tampering.by("delete from log_payload where sequence = " + record))
                    .as("payload removed " + record)
                    .contains(record);
            assertThat(tampering.by(
                            "update log_entry set sequence = -1 where sequence = " + record,
                            "update log_entry set sequence = " + record + " where sequence = " + next,
                            "update log_entry set sequence = " + next + " where sequence = -1"))
                    .as("swapped " + record)
                    .contains(record, next);
            assertThat(tampering.by("update log_payload set sealed = (select sealed from log_payload where sequence = "
                            + next + ") where sequence = " + record))
                    .as("payload of another at " + record)
                    .contains(record);
        }
        assertThat(tampering.by(added(RECORDS + 1, "e.sequence = " + RECORDS))).contains(RECORDS + 1L);
        assertThat(tampering.by(added(0, "e.sequence = 1"))).isNotEmpty();
        assertThat(tampering.by("insert into log_payload select " + (RECORDS + 7)
                        + ", sealed from log_payload where sequence = 2"))
                .as("payload of no entry")
                .containsExactly(RECORDS + 7L);
        assertThat(tampering.by("insert into log_values select payload, 'x' from log_entry where sequence = 2"))
                .contains(0L);
        assertThat(tampering.by(
                        "delete from log_seal where last > 900",
                        "delete from log_payload where sequence > 900",
                        "delete from log_entry where sequence > 900"))
                .as("cut off")
                .contains((long) RECORDS);
    }

    private static String added(long sequence, String like) {
        return "insert into log_entry select " + sequence
                + ", kind, '00000000-0000-0000-0000-000000000001', about, recorded_at, household, caller, rulebook, as_of,"
                + " jurisdiction, community, outcomes, values_used, payload, hash, payload from log_entry e where "
                + like;
    }

    private static void fill(OpenLog open) throws Exception {
        List<ObjectNode> requests = OpenLog.requests(200);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Evaluation>> tasks = LongStream.range(1, RECORDS)
                .mapToObj(i -> (Callable<Evaluation>)
                        () -> open.record(requests.get((int) (i % requests.size())), OpenLog.START))
                .toList();
        for (var task : threads.invokeAll(tasks)) {
            task.get();
        }
        threads.shutdown();
    }

    private static Set<Long> all(long from, long until) {
        return LongStream.rangeClosed(from, until).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Changes the log behind its back, looks what is found, and takes the change back. */
    private record Tampering(OpenLog open, Databases database) {
        private Tampering {
            JdbcClient sql = JdbcClient.create(open.source);
            List<String> unlocked = database == Databases.H2
                    ? List.of(
                            "drop trigger log_entry_kept",
                            "drop trigger log_payload_kept",
                            "drop trigger log_values_kept",
                            "drop trigger log_seal_kept",
                            "set referential_integrity false")
                    : List.of();
            unlocked.forEach(one -> sql.sql(one).update());
        }

        Set<Long> by(String... statements) {
            Store store = open.log.store();
            return store.transactions().execute(status -> {
                status.setRollbackOnly();
                if (database == Databases.POSTGRESQL) {
                    store.sql()
                            .sql("set local session_replication_role = replica")
                            .update();
                }
                for (String statement : statements) {
                    assertThat(store.sql().sql(statement).update())
                            .as(statement)
                            .isPositive();
                }
                return open.log.verify().faults().stream()
                        .map(Fault::sequence)
                        .collect(Collectors.toCollection(TreeSet::new));
            });
        }
    }
}
