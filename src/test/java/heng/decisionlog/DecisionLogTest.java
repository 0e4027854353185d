package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import heng.decision.SchemeDecision.Outcome;
import heng.decisionlog.LoggedDecision.WithContent;
import heng.household.Scheme;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Recorded is recorded: found again byte for byte, by every way that leads to it, by many at once, and never changed. */
class DecisionLogTest {
    private static final int DECISIONS = 200;

    @ParameterizedTest
    @EnumSource
    void everyDecisionIsFoundAgainAndDecidedAgainToTheByte(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            Replay replay = new Replay(open.log.books(), open.reader);
            for (ObjectNode request : OpenLog.requests(60)) {
                Evaluation made = open.record(request, OpenLog.START);
                WithContent found = open.log.find(made.id()).orElseThrow();
                assertThat(found.content()).isNotNull();
                assertThat(found.content().document()).isEqualTo(made.document());
                assertThat(found.content().facts()).isEqualTo(made.request());
                assertThat(found.decision().recordedAt()).isEqualTo(made.at());
                assertThat(replay.of(found.decision(), found.content()).identical())
                        .isTrue();
            }
            assertThat(open.log.find(UUID.randomUUID())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void aBookFromBeforeATableHadAColumnDecidesAgainToTheByte(Databases database) {
        RuleFiles earlier = EarlierBooks.withoutAColumn();
        try (OpenLog open = OpenLog.on(database)) {
            RuleBook book = OpenLog.LOADER.load(earlier);
            open.log.putInUse(book, earlier, OpenLog.START);
            Evaluation made = open.record(OpenLog.requests(1).get(0), book, OpenLog.START);
            try (OpenLog later = open.again(open.keys)) {
                WithContent found = later.log.find(made.id()).orElseThrow();
                Replay replay = new Replay(later.log.books(), later.reader);
                assertThat(replay.of(found.decision(), found.content()).identical())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void aBookThatThisVersionCannotReadIsNamedWithWhatStandsInTheWay(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            RuleBook book = EarlierBooks.putUnreadable(open.log);
            try (OpenLog later = open.again(open.keys)) {
                assertThatThrownBy(() -> later.log.books().of(book.fingerprint()))
                        .isInstanceOfSatisfying(UnreadableBook.class, unreadable -> {
                            assertThat(unreadable.fingerprint()).isEqualTo(book.fingerprint());
                            assertThat(unreadable.faults())
                                    .singleElement()
                                    .satisfies(fault -> assertThat(fault.file())
                                            .isEqualTo("parameters/subsistence-allowance.standard.yaml"));
                        });
            }
        }
    }

    /** Two instances of the service on one database, eight threads each: one chain, without a gap. */
    @ParameterizedTest
    @EnumSource
    void manyAtOnceMakeOneChain(Databases database) throws Exception {
        try (OpenLog one = OpenLog.on(database);
                OpenLog other = one.again(one.keys)) {
            List<ObjectNode> requests = OpenLog.requests(100);
            Set<UUID> recorded = new HashSet<>();
            ExecutorService threads = Executors.newFixedThreadPool(16);
            List<Callable<UUID>> tasks = new ArrayList<>();
            for (int i = 0; i < DECISIONS; i++) {
                OpenLog log = i % 2 == 0 ? one : other;
                ObjectNode request = requests.get(i % requests.size());
                tasks.add(() -> log.record(request, OpenLog.START).id());
            }
            for (Future<UUID> task : threads.invokeAll(tasks)) {
                recorded.add(task.get());
            }
            threads.shutdown();
            Verification verified = one.log.verify();
            assertThat(verified.faults()).isEmpty();
            assertThat(verified.entries()).isEqualTo(DECISIONS + 1L);
            assertThat(verified.seals()).isLessThan(verified.entries());
            assertThat(recorded)
                    .hasSize(DECISIONS)
                    .allMatch(id -> one.log.find(id).isPresent());
        }
    }

    /** Nobody writes in vain because another instance took the number meanwhile: the loser once lost again and again. */
    @Test
    void twoInstancesOnAServerAppendInTurn() throws Exception {
        String address = Databases.POSTGRESQL.address();
        HikariDataSource source = Databases.at(address);
        Databases.migrate(source, "latest");
        try (OpenLog one = OpenLog.on(source, Keys.generate());
                OpenLog other = one.again()) {
            List<ObjectNode> requests = OpenLog.requests(100);
            ExecutorService threads = Executors.newFixedThreadPool(16);
            List<Callable<Evaluation>> tasks = new ArrayList<>();
            for (int i = 0; i < 2 * DECISIONS; i++) {
                OpenLog log = i % 2 == 0 ? one : other;
                ObjectNode request = requests.get(i % requests.size());
                tasks.add(() -> log.record(request, OpenLog.START));
            }
            for (Future<Evaluation> task : threads.invokeAll(tasks)) {
                task.get();
            }
            threads.shutdown();
            assertThat(one.log.verify().faults()).isEmpty();
        }
        try (HikariDataSource looking = Databases.at(address)) {
            assertThat(JdbcClient.create(looking)
                            .sql("select xact_rollback from pg_stat_database where datname = current_database()")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    /** A server may answer before a commit is on the disk: not to the log. One that waits for its copies still does. */
    @ParameterizedTest
    @CsvSource({"off, on", "on, on", "remote_write, remote_write"})
    void whatIsCommittedIsOnTheDisk(String server, String log) throws Exception {
        String address = Databases.POSTGRESQL.address();
        try (HikariDataSource owner = Databases.at(address);
                Connection connection = owner.getConnection()) {
            connection
                    .createStatement()
                    .execute("alter database " + connection.getCatalog() + " set synchronous_commit = " + server);
        }
        LogAddress named = LogAddress.of(address, Path.of("target"));
        try (HikariDataSource reading = named.open();
                HikariDataSource writing = named.openForWriting()) {
            for (HikariDataSource source : List.of(reading, writing)) {
                assertThat(JdbcClient.create(source)
                                .sql("show synchronous_commit")
                                .query(String.class)
                                .single())
                        .isEqualTo(log);
            }
        }
    }

    /** An instance that stands still in the midst of a batch is waited for, but not without end. */
    @Test
    void whoHoldsUpTheLogIsNotWaitedForWithoutEnd() throws Exception {
        LogAddress address = LogAddress.of(Databases.POSTGRESQL.address(), Path.of("target"));
        HikariDataSource source = address.open();
        Databases.migrate(source, "latest");
        ObjectNode request = OpenLog.requests(1).get(0);
        try (OpenLog open = OpenLog.on(source, Keys.generate());
                Connection still = source.getConnection()) {
            still.setAutoCommit(false);
            still.createStatement().execute("select pg_advisory_xact_lock(1751477863)");
            long asked = System.nanoTime();
            assertThatThrownBy(() -> open.record(request, OpenLog.START)).isInstanceOf(LogUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));
            still.rollback();
            open.record(request, OpenLog.START);
            assertThat(open.log.verify().isWhole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void searchFindsExactlyWhatMatchesPageByPage(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            List<Evaluation> all = new ArrayList<>();
            for (ObjectNode request : OpenLog.requests(40)) {
                all.add(open.record(request, OpenLog.START.plus(Duration.ofDays(all.size()))));
            }
            Instant from = OpenLog.START.plus(Duration.ofDays(10));
            Instant until = OpenLog.START.plus(Duration.ofDays(30));
            assertThat(found(open, null, from, until, null, null))
                    .isEqualTo(
                            ids(all, one -> !one.at().isBefore(from) && one.at().isBefore(until)));
            for (Scheme scheme : Scheme.values()) {
                assertThat(found(open, null, null, null, scheme, null))
                        .isEqualTo(ids(all, one -> decided(one, scheme, null)));
                for (Outcome outcome : Outcome.values()) {
                    assertThat(found(open, null, null, null, scheme, outcome))
                            .isEqualTo(ids(all, one -> decided(one, scheme, outcome)));
                }
            }
            for (Evaluation one : all) {
                UUID household =
                        open.log.find(one.id()).orElseThrow().decision().household();
                assertThat(found(open, household, null, null, null, null)).containsExactly(one.id());
            }
        }
    }

    private static boolean decided(Evaluation one, Scheme scheme, @Nullable Outcome outcome) {
        return one.decision().schemes().stream()
                .anyMatch(some -> some.scheme() == scheme && (outcome == null || some.outcome() == outcome));
    }

    private static List<UUID> ids(List<Evaluation> all, Predicate<Evaluation> matching) {
        List<UUID> ids = new ArrayList<>();
        all.stream().filter(matching).forEach(one -> ids.add(0, one.id()));
        return ids;
    }

    private static List<UUID> found(
            OpenLog open,
            @Nullable UUID household,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Scheme scheme,
            @Nullable Outcome outcome) {
        List<UUID> ids = new ArrayList<>();
        Long before = null;
        List<LoggedDecision> page;
        do {
            page = open.log.search(new Search(household, from, until, scheme, outcome, before, 7));
            page.forEach(one -> ids.add(one.id()));
            before = page.isEmpty() ? null : page.get(page.size() - 1).sequence();
        } while (!page.isEmpty());
        return ids;
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseRefusesToChangeOrDelete(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            open.record(OpenLog.requests(1).get(0), OpenLog.START);
            JdbcClient sql = JdbcClient.create(open.source);
            for (String statement : List.of(
                    "update log_entry set caller = 'x'",
                    "delete from log_entry",
                    "update log_payload set sealed = sealed",
                    "delete from log_payload",
                    "update log_values set parameters = 'x'",
                    "delete from log_values",
                    "update log_seal set entries = 9",
                    "delete from log_seal")) {
                assertThatThrownBy(() -> sql.sql(statement).update())
                        .as(statement)
                        .rootCause()
                        .hasMessageContaining("the decision log is never changed");
            }
            assertThat(open.log.verify().isWhole()).isTrue();
        }
    }
}
