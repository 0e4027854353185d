package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import heng.decisionlog.DecisionLog;
import heng.decisionlog.EarlierBooks;
import heng.decisionlog.Keys;
import heng.decisionlog.OpenLog;
import heng.rulebook.RuleBook;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The decision log over HTTP: what was answered is found, decided again, departed from, verified, corrected, erased. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DecisionLogDoorTest {
    private static final String NUMBER = "640106198502010014";

    private static final Path COMPILED = Path.of("target/heng-data/compiled");

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    private Door door;
    private String household;
    private String answered;
    private String decision;

    /** A log of its own; the compiled rules are those of all tests. */
    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) throws IOException {
        Files.createSymbolicLink(
                data.resolve("compiled"), Files.createDirectories(COMPILED).toAbsolutePath());
        registry.add("heng.data", data::toString);
    }

    @BeforeEach
    void decide() throws Exception {
        door = new Door(port);
        household = "HH-" + UUID.randomUUID();
        ObjectNode request = (ObjectNode) Door.JSON.readTree(Family.ofThree("2025-06-15", "1600"));
        ((ObjectNode) request.get("household")).put("id", household);
        ((ObjectNode) request.at("/household/members/0")).put("name", "测试甲").put("identityNumber", NUMBER);
        answered = door.post("/api/v1/evaluations", request.toString()).body();
        decision = "/api/v1/decisions/"
                + Door.JSON.readTree(answered).get("decisionId").asString();
    }

    @Test
    void whatWasAnsweredIsShownToTheByteWithPeopleMasked() throws Exception {
        HttpResponse<String> shown = door.get(decision);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(answered).doesNotContain("测试甲", NUMBER);
        JsonNode logged = Door.JSON.readTree(shown.body());
        assertThat(logged.at("/request/household/members/0/name").asString()).isEqualTo("测**");
        assertThat(logged.get("caller").asString()).isEqualTo("127.0.0.1");
        JsonNode replayed =
                Door.JSON.readTree(door.post(decision + "/replay", "").body());
        assertThat(replayed.get("identical").asBoolean()).isTrue();
    }

    /** The log was opened by the service before the book came into it, as by another instance. */
    @Test
    void rulesThatOnlyAnEarlierVersionCanReadAreToldApart(@Autowired DataSource source, @Autowired Keys keys)
            throws Exception {
        try (DecisionLog other = new DecisionLog(source, keys, data, OpenLog.LOADER)) {
            RuleBook book = EarlierBooks.putUnreadable(other);
            UUID id = OpenLog.record(other, OpenLog.requests(1).get(0), book, OpenLog.START)
                    .id();
            HttpResponse<String> answer = door.post("/api/v1/decisions/" + id + "/replay", "");
            assertThat(answer.statusCode()).isEqualTo(409);
            JsonNode problem = Door.JSON.readTree(answer.body());
            assertThat(problem.get("type").asString()).isEqualTo("urn:heng:problem:unreadable-rules");
            assertThat(problem.get("rulebook").asString()).isEqualTo(book.fingerprint());
            assertThat(problem.at("/errors/0/file").asString()).contains("subsistence-allowance.standard");
            JsonNode run = Door.JSON.readTree(
                    door.post("/api/v1/corrections?until=2025-06", "").body());
            assertThat(run.at("/unreadable/0/rulebook").asString()).isEqualTo(book.fingerprint());
        }
    }

    @Test
    void aHouseholdIsFoundAndItsDecisionsAreSearched() throws Exception {
        String found = door.post("/api/v1/households:find", "{ \"household\": \"" + household + "\" }")
                .body();
        String pseudonym = Door.JSON.readTree(found).at("/households/0").asString();
        String search = "/api/v1/decisions?household=" + pseudonym + "&scheme=SUBSISTENCE_ALLOWANCE";
        JsonNode page = door.json(search + "&outcome=CONFIRMED&limit=1");
        assertThat(page.get("decisions")).hasSize(1);
        assertThat(decision).endsWith(page.at("/decisions/0/decisionId").asString());
        assertThat(door.json(search + "&outcome=CONFIRMED&before=" + page.get("next"))
                        .get("decisions"))
                .isEmpty();
        assertThat(door.json(search + "&outcome=NOT_CONFIRMED").get("decisions"))
                .isEmpty();
        assertThat(door.json(search + "&until=2020-01-01").get("decisions")).isEmpty();
        assertThat(door.post("/api/v1/households:find", "{ \"identityNumber\": \"" + NUMBER + "\" }")
                        .body())
                .contains(pseudonym);
    }

    @Test
    void aDepartureStandsBesideTheDecisionAndIsCounted() throws Exception {
        String form = """
                { "scheme": "SUBSISTENCE_ALLOWANCE", "condition": "income-below-standard", "outcome": "%s",
                  "reason": "另有情况", "law": { "instrument": "%s", "article": "4" }, "by": "镇民政办" }""";
        String refused = door.post(decision + "/overrides", form.formatted("CONFIRMED", "no-such"))
                .body();
        assertThat(refused).contains("\"/outcome\"", "\"/law\"");
        assertThat(door.post(decision + "/overrides", "{ \"scheme\": \"OTHER\" }")
                        .body())
                .contains("/scheme", "/reason", "/law", "/by", "/outcome");
        long before = departures();
        JsonNode made =
                Door.JSON.readTree(door.post(decision + "/overrides", form.formatted("MANUAL_REVIEW", "mca-2021-57"))
                        .body());
        assertThat(made.get("from").asString()).isEqualTo("CONFIRMED");
        JsonNode logged = door.json(decision);
        assertThat(logged.at("/overrides/0")).isEqualTo(made);
        assertThat(logged.at("/decision")).isEqualTo(Door.JSON.readTree(answered));
        assertThat(departures()).isEqualTo(before + 1);
    }

    private long departures() throws Exception {
        return door.json("/api/v1/decision-log/divergence")
                .valueStream()
                .filter(one -> one.get("condition").asString().equals("income-below-standard")
                        && one.get("to").asString().equals("MANUAL_REVIEW"))
                .mapToLong(one -> one.get("overrides").asLong())
                .sum();
    }

    @Test
    void anErasedHouseholdIsGoneAndTheLogIsWhole() throws Exception {
        String who = "{ \"household\": \"" + household + "\" }";
        assertThat(door.post("/api/v1/decision-log/erasures", who).statusCode()).isEqualTo(200);
        assertThat(door.post("/api/v1/decision-log/erasures", who).statusCode()).isEqualTo(400);
        assertThat(door.json(decision).get("erased").asBoolean()).isTrue();
        assertThat(door.post(decision + "/replay", "").statusCode()).isEqualTo(410);
        JsonNode verified = door.json("/api/v1/decision-log/verification");
        assertThat(verified.get("whole").asBoolean()).as(verified.toString()).isTrue();
    }

    @Test
    void onlyWhatHasRestedLongEnoughIsErased() throws Exception {
        LocalDate recent = LocalDate.now().minusMonths(11);
        HttpResponse<String> refused = retention(recent);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/quietSince", "too-recent", "保存时间不足", "It has to be kept longer");
        assertThat(retention(LocalDate.now(ZoneId.of("Asia/Shanghai"))).body()).contains("应为今天以前真实存在的日期");
        assertThat(retention(LocalDate.now().minusMonths(13)).statusCode()).isEqualTo(200);
        assertThat(door.json(decision).get("erased").asBoolean()).isFalse();
    }

    private HttpResponse<String> retention(LocalDate quietSince) throws Exception {
        return door.post("/api/v1/decision-log/retention", "{ \"quietSince\": \"" + quietSince + "\" }");
    }

    /** Readers that hold every connection keep nobody from being decided, nor the service from being ready. */
    @Test
    void howeverManyReadDecisionsAreRecorded(@Autowired HikariDataSource source) throws Exception {
        ExecutorService auditor = Executors.newSingleThreadExecutor();
        List<Connection> taken = new ArrayList<>();
        for (int i = 0; i < source.getMaximumPoolSize(); i++) {
            taken.add(source.getConnection());
        }
        Future<HttpResponse<String>> first = auditor.submit(() -> door.get("/api/v1/decision-log/verification"));
        while (source.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0) {
            Thread.sleep(10);
        }
        HttpResponse<String> second = door.get("/api/v1/decision-log/verification");
        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.body()).contains("verification-running", "正在核验记录");
        assertThat(second.headers().firstValue("Retry-After")).isPresent();
        assertThat(door.post("/api/v1/evaluations", Family.ofThree("2025-06-15", "1600"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(door.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        for (Connection one : taken) {
            one.close();
        }
        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(door.json("/api/v1/decision-log/verification").get("whole").asBoolean())
                .isTrue();
        auditor.shutdown();
    }

    @Test
    void aRunOfCorrectionsProposesNothingWhereNothingCameLate() throws Exception {
        JsonNode found = Door.JSON.readTree(
                door.post("/api/v1/corrections?until=2025-12", "").body());
        assertThat(found.get("until").asString()).isEqualTo("2025-12");
        String page = door.post("/corrections", "until=2025-12", "application/x-www-form-urlencoded")
                .body();
        assertThat(page).contains("更正核算", "应补发", found.get("arrears").asString());
        assertThat(door.post("/corrections", "until=soon", "application/x-www-form-urlencoded")
                        .body())
                .contains("截止月份应写成年-月");
        assertThat(door.post("/corrections", "until=2205-12", "application/x-www-form-urlencoded")
                        .body())
                .contains("不晚于本月");
        HttpResponse<String> refused = door.post("/api/v1/corrections?until=2205-12", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("不能晚于本月");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/decisions/00000000-0000-0000-0000-000000000000, 404, 没有这个编号的决定",
        "/api/v1/decisions/HH-1, 400, 应为编号",
        "/api/v1/decisions?scheme=OTHER, 400, 只能取以下值之一",
        "/api/v1/decisions?from=soon, 400, 应为真实存在的日期",
        "/api/v1/decisions?before=soon, 400, 应为整数",
    })
    void whatIsNotFoundOrNotUnderstoodIsSaid(String address, int status, String zh) throws Exception {
        HttpResponse<String> answer = door.get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(zh);
    }

    @Test
    void anIdentityNumberWithASlipIsNamed() throws Exception {
        String slip = Family.ofThree("2025-06-15", "1600")
                .replace("\"id\": \"m2\"", "\"id\": \"m2\", \"identityNumber\": \"640106198502010015\"");
        String answer = door.post("/api/v1/evaluations", slip).body();
        assertThat(answer)
                .contains("/household/members/1/identityNumber", "校验码")
                .doesNotContain("640106198502010015");
    }
}
