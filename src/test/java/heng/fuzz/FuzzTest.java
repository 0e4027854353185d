package heng.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import heng.gate.Credentials;
import heng.publishing.Bundles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Requests by chance at every address: never a fault of the service, never a hang, never more memory or open files,
 * never a word of theirs where it does not belong. More of them, or others, with {@code -Dfuzz.requests=1000000
 * -Dfuzz.seed=1}.
 */
@DirtiesContext
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "heng.data=target/heng-data",
            "heng.limits.requests-per-minute=100000000",
            "heng.limits.attempts-per-minute=100000000",
            "heng.publishing.impact-households=10",
            "logging.level.heng.requests=info",
            "logging.threshold.console=error"
        })
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_701L);
    private static final int PARTS = 10;
    private static final long MORE_HEAP = 64L << 20;
    private static final long MORE_FILES = 32;

    private static final Credentials SOME = new Credentials()
            .key("all", "evaluate, read, policy, audit", "", "2999-12-31", 1_000_000)
            .key("county", "evaluate, read, policy", "\"640104\"", "2999-12-31", 1_000_000);

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext service;

    @DynamicPropertySource
    static void known(DynamicPropertyRegistry registry) {
        registry.add("heng.access", () -> SOME.file().toString());
        registry.add(
                "heng.database",
                () -> "jdbc:h2:file:" + data.resolve("log") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
    }

    @Test
    void whateverComesIsAnsweredOrRefused() throws Exception {
        Callers callers = new Callers(port, maker());
        List<Footprint> levels = new ArrayList<>();
        try (Watcher log = Watcher.reading()) {
            for (int part = 0; part < PARTS; part++) {
                callers.ask(SEED + (long) REQUESTS / PARTS * part, REQUESTS / PARTS);
                levels.add(Footprint.now());
                if (REQUESTS > 100_000) {
                    System.out.printf("%d0 %%: %s; %s%n", part + 1, levels.get(part), callers);
                }
            }
            callers.faults().addAll(log.faults());
            System.out.printf("%s%n%s, %s, %s%n", callers, levels.get(0), levels.get(PARTS / 2), levels.get(PARTS - 1));
            assertThat(log.lines()).isGreaterThan(REQUESTS / 2);
        }
        assertThat(callers.faults()).isEmpty();
        assertThat(levels.get(PARTS - 1).heap() - levels.get(0).heap()).isLessThan(MORE_HEAP);
        assertThat(levels.get(PARTS - 1).files() - levels.get(0).files()).isLessThan(MORE_FILES);
    }

    private Request.Maker maker() throws Exception {
        String key = "X-API-Key: " + SOME.key("all") + "\r\n";
        JsonNode description = description(key);
        List<String> keys = List.of(
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                key,
                "X-API-Key: " + SOME.key("county") + "\r\n",
                "",
                "X-API-Key: " + Grammar.CANARY + "\r\n",
                "Authorization: Bearer " + Grammar.CANARY + "\r\n",
                "Authorization: Basic " + Grammar.CANARY + "\r\n");
        return new Request.Maker(
                Address.all(service, description),
                new Body(description, Bundles.standardOf(755)),
                new Grammar(description),
                keys);
    }

    private JsonNode description(String key) throws Exception {
        Address address = new Address("GET", "/v3/api-docs", MissingNode.getInstance());
        String head = "GET /v3/api-docs HTTP/1.1\r\nHost: 127.0.0.1\r\n" + key + "\r\n";
        try (Wire wire = new Wire(port)) {
            return new JsonMapper()
                    .readTree(wire.ask(
                                    new Request(0, address, "GET", head.getBytes(StandardCharsets.US_ASCII), true),
                                    30_000)
                            .body());
        }
    }
}
