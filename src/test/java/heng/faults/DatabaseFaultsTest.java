package heng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import heng.decisionlog.Databases;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** PostgreSQL goes away and comes back, is slow, serves two: nothing is answered that is not recorded. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseFaultsTest {
    private static EmbeddedPostgres postgres;
    private static Relay relay;
    private static Service service;

    @TempDir
    private static Path data;

    @BeforeAll
    static void start() throws Exception {
        postgres = Databases.durable().start();
        relay = new Relay(postgres.getPort());
        service = Service.start(data.resolve("one"), address(), "--heng.log.keys=" + data.resolve("keys.json"));
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        relay.close();
        postgres.close();
    }

    private static String address() {
        return "jdbc:postgresql://127.0.0.1:" + relay.port() + "/postgres?user=postgres";
    }

    @Test
    void aDatabaseThatIsGoneIsSaidToBeAndIsUsedAgainWhenItIsBack(CapturedOutput out) throws Exception {
        String before = id(service.decide());
        relay.cut();
        HttpResponse<String> refused = service.decide();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(refused.body()).contains("log-unavailable", "决策记录无法写入").doesNotContain("SUBSISTENCE");
        HttpResponse<String> unread = service.get("/api/v1/decisions/" + before);
        assertThat(unread.statusCode()).isEqualTo(503);
        assertThat(unread.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(unread.body()).contains("log-unavailable", "没有应答");
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(service.get("/actuator/prometheus").body()).containsPattern("(?m)^heng_log_failures_total [1-9]");
        assertThat(out.getAll()).contains("决策记录无法写入").doesNotContain("SUBSISTENCE_ALLOWANCE", "HH-1");
        relay.mend();
        HttpResponse<String> again = Service.decideAgain(service.port(), Duration.ofSeconds(60));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        Thread.sleep(1_100); // readiness is asked of the database once a second
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        for (String id : List.of(before, id(again))) {
            assertThat(service.get("/api/v1/decisions/" + id).statusCode()).isEqualTo(200);
        }
        assertThat(service.whole()).isTrue();
    }

    /** A database that is gone is waited for once, not once for each who asks; and it does not keep the service from stopping. */
    @Test
    void manyWhoAskAreToldTogether() throws Exception {
        try (Service other =
                Service.start(data.resolve("many"), address(), "--heng.log.keys=" + data.resolve("keys.json"))) {
            assertThat(other.decide().statusCode()).isEqualTo(200);
            relay.cut();
            long cut = System.nanoTime();
            ExecutorService askers = Executors.newFixedThreadPool(24);
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                answers.add(askers.submit(() -> other.decide()));
            }
            for (Future<HttpResponse<String>> one : answers) {
                assertThat(one.get().statusCode()).isEqualTo(503);
            }
            askers.shutdown();
            other.close();
            assertThat(Duration.ofNanos(System.nanoTime() - cut)).isLessThan(Duration.ofSeconds(30));
        } finally {
            relay.mend();
        }
    }

    /** Ten times as much as goes into the log together: the first are waited for, the others told the same. */
    @Test
    void aBatchThatCannotBeRecordedIsAnsweredToItsEnd() throws Exception {
        relay.cut();
        try {
            long cut = System.nanoTime();
            List<String> lines = service.decideAll(640).body().lines().toList();
            assertThat(lines).hasSize(640).allSatisfy(line -> assertThat(line).contains("log-unavailable"));
            assertThat(Duration.ofNanos(System.nanoTime() - cut)).isLessThan(Duration.ofSeconds(30));
        } finally {
            relay.mend();
        }
    }

    @Test
    void aSlowDatabaseIsWaitedFor() throws Exception {
        relay.slow(150);
        try {
            ExecutorService askers = Executors.newFixedThreadPool(8);
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(askers.submit(() -> service.decide()));
            }
            for (Future<HttpResponse<String>> one : answers) {
                assertThat(one.get().statusCode()).isEqualTo(200);
            }
            askers.shutdown();
        } finally {
            relay.slow(0);
        }
        assertThat(service.whole()).isTrue();
    }

    @Test
    void twoInstancesShareOneLog() throws Exception {
        try (Service other =
                Service.start(data.resolve("two"), address(), "--heng.log.keys=" + data.resolve("keys.json"))) {
            ExecutorService askers = Executors.newFixedThreadPool(6);
            List<Future<String>> ids = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Service one = i % 2 == 0 ? service : other;
                ids.add(askers.submit(() -> id(one.decide())));
            }
            for (int i = 0; i < ids.size(); i++) {
                Service elsewhere = i % 2 == 0 ? other : service;
                assertThat(elsewhere
                                .get("/api/v1/decisions/" + ids.get(i).get())
                                .statusCode())
                        .isEqualTo(200);
            }
            askers.shutdown();
            assertThat(other.whole()).isTrue();
        }
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Service.JSON.readTree(answer.body()).get("decisionId").asString();
    }
}
