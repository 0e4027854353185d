package heng.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heng.HengApplication;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ResolvableType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How often, how many at once, how much in one: each limit has its answer, and the service goes on beside it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "heng.data=target/heng-data",
            "heng.database=jdbc:h2:mem:limits;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "heng.limits.attempts-per-minute=5",
            "heng.limits.concurrent=2",
            "heng.limits.lengthy=1",
            "heng.limits.patience=4000",
            // 2 that work, 1 that takes long and waits, 16 to spare: 1 is left to wait
            "server.tomcat.threads.max=20",
            "heng.limits.batch-lines=3"
        })
class LimitsTest {
    private static final Credentials SOME = new Credentials()
            .key("often", "evaluate", "", "2999-12-31", 100_000)
            .key("seldom", "evaluate", "", "2999-12-31", 3);

    /** Milliseconds after which a request that was begun is surely inside, so that no other takes its place. */
    private static final long TAKES_ITS_PLACE = 1_000;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void known(DynamicPropertyRegistry registry) {
        registry.add("heng.access", () -> SOME.file().toString());
    }

    @Test
    void oneKeyAsksSoOftenAndTheOthersGoOn() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("seldom").statusCode()).isEqualTo(200);
        }
        refused(ask("seldom"), 429);
        assertThat(ask("often").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverGuessesIsMadeToWaitAndWhoeverHasAKeyIsNot() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(family().with(ApiKeys.HEADER, "heng_guess" + i).statusCode())
                    .isEqualTo(401);
        }
        refused(family().with(ApiKeys.HEADER, "heng_guess"), 429);
        assertThat(ask("often").statusCode()).isEqualTo(200);
    }

    /** Two are inside; the third waits, the fourth is sent away while it does, then the third is, too. */
    @Test
    void moreAtOnceThanThereArePlacesAreSentAwayAndThePlacesComeFree() throws Exception {
        List<Socket> slow = new ArrayList<>();
        ExecutorService askers = Executors.newSingleThreadExecutor();
        try {
            slow.add(begun());
            slow.add(begun());
            Thread.sleep(TAKES_ITS_PLACE);
            Future<HttpResponse<String>> third = askers.submit(() -> ask("often"));
            Thread.sleep(TAKES_ITS_PLACE);
            refused(ask("often"), 503);
            assertThat(third.isDone()).isFalse();
            refused(third.get(), 503);
        } finally {
            askers.shutdown();
            for (Socket one : slow) {
                one.close();
            }
        }
        HttpResponse<String> after = ask("often");
        for (int i = 0; i < 50 && after.statusCode() == 503; i++) {
            Thread.sleep(20);
            after = ask("often");
        }
        assertThat(after.statusCode()).isEqualTo(200);
    }

    /** A batch whose lines do not come keeps the one place for lengthy work, and others of its kind wait in vain. */
    @Test
    void whatTakesLongLeavesRoomForTheRest() throws Exception {
        try (Socket batch = begun("/api/v1/evaluations:batch")) {
            Thread.sleep(TAKES_ITS_PLACE);
            refused(
                    new Asked(port, "POST", "/api/v1/evaluations?explain=why-not", Asked.FAMILY, "application/json")
                            .with(ApiKeys.HEADER, SOME.key("often")),
                    503);
            assertThat(ask("often").statusCode()).isEqualTo(200);
            assertThat(batch.isConnected()).isTrue();
        }
    }

    @Test
    void aBatchEndsWhereItHasTooManyLines() throws Exception {
        String line = "{ \"application\": " + Asked.FAMILY.replace("\n", " ") + ", \"events\": [] }\n";
        String answer = new Asked(port, "POST", "/api/v1/monitoring:batch", line.repeat(7), "application/x-ndjson")
                .with(ApiKeys.HEADER, SOME.key("often"))
                .body();
        List<String> lines = answer.lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(2)).doesNotContain("urn:heng:problem");
        assertThat(lines.get(3)).contains("too-many-lines", "\"status\":413", "\"line\":4");
    }

    @Test
    void whatIsNestedTooDeepOrTooLargeIsRefused() throws Exception {
        assertThat(ask("often", "[".repeat(100_000)).statusCode()).isEqualTo(400);
        assertThat(ask("often", "{\"household\":".repeat(17) + "1" + "}".repeat(17))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ask("often", " ".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
        String member = "{ \"id\": \"m\", \"relation\": \"CHILD\", \"birthDate\": \"2015-03-01\" }";
        String many = Asked.FAMILY.replace("\"members\": [", "\"members\": [" + (member + ",").repeat(101));
        assertThat(ask("often", many).body()).contains("/household/members", "最多 100 个", "At most 100");
    }

    @Test
    void withoutAnybodyKnownTheServiceDoesNotListenBeyondItsMachine() {
        for (String address : List.of("0.0.0.0", "::", "192.0.2.1")) {
            assertThatThrownBy(() -> new GateConfiguration().guard(none(), none(), address, address))
                    .isInstanceOf(OpenToTheWorld.class)
                    .hasMessageContaining("没有启动")
                    .hasMessageContaining("has not started");
        }
        assertThat(new GateConfiguration()
                        .guard(none(), none(), "127.0.0.1", "::1")
                        .guarded())
                .isFalse();
        assertThatThrownBy(() -> new SpringApplication(HengApplication.class)
                        .run("--server.address=0.0.0.0", "--server.port=0", "--heng.data=target/heng-data"))
                .hasRootCauseInstanceOf(OpenToTheWorld.class);
    }

    /** A setting that is missing is 0, and would let nobody in. */
    @Test
    void aLimitOfNothingIsSaidAtTheStart() {
        assertThatThrownBy(() -> new Limits(6000, 30, 64, 0, 5000))
                .hasMessageContaining("lengthy")
                .hasMessageContaining("至少为 1");
        assertThat(new Limits(1, 1, 1, 1, 0).patience()).isZero();
    }

    private static <T> ObjectProvider<T> none() {
        return new StaticListableBeanFactory().getBeanProvider(ResolvableType.forClass(Void.class));
    }

    /** A request whose body does not come. */
    private Socket begun() throws IOException {
        return begun("/api/v1/evaluations");
    }

    private Socket begun(String address) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(("POST " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: " + SOME.key("often")
                                + "\r\nContent-Length: 100\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        JsonNode problem = new JsonMapper().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).contains("Retry-After", " / ");
    }

    private HttpResponse<String> ask(String key) throws IOException, InterruptedException {
        return ask(key, Asked.FAMILY);
    }

    private HttpResponse<String> ask(String key, String body) throws IOException, InterruptedException {
        return new Asked(port, "POST", "/api/v1/evaluations", body, "application/json")
                .with(ApiKeys.HEADER, SOME.key(key));
    }

    private Asked family() {
        return new Asked(port, "POST", "/api/v1/evaluations", Asked.FAMILY, "application/json");
    }
}
