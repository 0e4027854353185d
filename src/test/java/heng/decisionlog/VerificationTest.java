package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;

import heng.decisionlog.Verification.Fault;
import heng.decisionlog.Verification.What;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the way of a verification is told by it, and does not end it. */
class VerificationTest {
    @Test
    void aNoteOfTheEndThatCannotBeReadIsAFaultUntilTheNextIsWritten() throws Exception {
        ObjectNode request = OpenLog.requests(1).get(0);
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Path anchor = open.data.resolve("decision-log.anchor");
            String noted = Files.readString(anchor);
            for (String torn :
                    new String[] {"", "00000", noted.substring(0, 40), "9".repeat(19) + noted.substring(19)}) {
                Files.writeString(anchor, torn);
                assertThat(open.log.verify().faults()).as(torn).containsExactly(new Fault(0, What.ANCHOR_UNREADABLE));
            }
            Files.writeString(anchor, noted + noted);
            open.record(request, OpenLog.START);
            assertThat(open.log.verify().isWhole()).isTrue();
            assertThat(Files.readString(anchor)).hasSameSizeAs(noted).isNotEqualTo(noted);
            try (var files = Files.list(open.data)) {
                assertThat(files).containsExactly(anchor);
            }
        }
    }

    /** The triggers refuse change and removal, not a row with a number of its own choice. */
    @ParameterizedTest
    @EnumSource
    void anEntryWithANumberFarOffIsFoundWithoutNamingEveryNumberBefore(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            JdbcClient sql = JdbcClient.create(open.source);
            for (long sequence : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
                assertThat(sql.sql("insert into log_entry select " + sequence
                                        + ", kind, ?, about, recorded_at, household,"
                                        + " caller, rulebook, as_of, jurisdiction, community, outcomes, values_used,"
                                        + " payload, hash, payload from log_entry where sequence = 1")
                                .param(UUID.randomUUID())
                                .update())
                        .isEqualTo(1);
                Verification found = open.log.verify();
                assertThat(found.isWhole()).isFalse();
                assertThat(found.faults()).hasSizeLessThanOrEqualTo(100_000);
            }
            Verification found = open.log.verify();
            assertThat(found.faultCount()).isGreaterThan(Long.MAX_VALUE / 2);
            assertThat(found.faults()).contains(new Fault(2, What.MISSING), new Fault(1, What.CHAIN_BROKEN));
        }
    }

    /** A server may join entries and payloads in order, and would begin at the first payload for every page. */
    @Test
    void aServerReadsEveryPayloadOnce() {
        long entries = 30_000;
        try (OpenLog open = OpenLog.on(Databases.POSTGRESQL)) {
            JdbcClient sql = JdbcClient.create(open.source);
            sql.sql("insert into log_entry select n, kind, gen_random_uuid(), about, recorded_at, household, caller,"
                            + " rulebook, as_of, jurisdiction, community, outcomes, values_used, payload, hash, payload"
                            + " from log_entry, generate_series(2, ?) n where sequence = 1")
                    .param(entries)
                    .update();
            sql.sql("insert into log_payload select n, decode(repeat('ab', 1700), 'hex') from generate_series(2, ?) n")
                    .param(entries)
                    .update();
            sql.sql("analyze").update();
            Store store = open.log.store();
            Verifier verifier = new Verifier(store, open.keys, new Anchor(open.data.resolve("decision-log.anchor")));
            long read = store.snapshots().execute(unused -> {
                assertThat(verifier.verify().entries()).isEqualTo(entries);
                return store.sql()
                        .sql("select idx_tup_fetch + seq_tup_read from pg_stat_xact_user_tables"
                                + " where relname = 'log_payload'")
                        .query(Long.class)
                        .single();
            });
            // once beside its entry, once to count them, once to find any without an entry
            assertThat(read).isLessThanOrEqualTo(3 * entries);
        }
    }
}
