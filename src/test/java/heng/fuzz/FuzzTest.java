package heng.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import heng.gate.Credentials;
import heng.publishing.Bundles;
import heng.reference.Households;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
            "logging.level.heng.requests=info"
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
        JsonNode description = answer("GET /v3/api-docs", key, "");
        JsonNode decided =
                answer("POST /api/v1/evaluations", key, Households.generated(7).toString());
        List<String> keys = new ArrayList<>(Collections.nCopies(16, key));
        keys.addAll(List.of(
                "X-API-Key: " + SOME.key("county") + "\r\n",
                "",
                "X-API-Key: " + Grammar.CANARY + "\r\n",
                "Authorization: Bearer " + Grammar.CANARY + "\r\n",
                "Authorization: Basic " + Grammar.CANARY + "\r\n"));
        return new Request.Maker(
                Address.all(service, description),
                new Body(description, Bundles.standardOf(755)),
                new Grammar(description),
                keys,
                decided.get("decisionId").asString());
    }

    private JsonNode answer(String what, String key, String body) throws Exception {
        Address address = new Address(what.split(" ")[0], what.split(" ")[1], MissingNode.getInstance());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = what + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" + key
                + "Content-Length: " + bytes.length + "\r\n\r\n";
        byte[] all = Mutation.joined(head.getBytes(StandardCharsets.US_ASCII), bytes);
        try (Wire wire = new Wire(port)) {
            return new JsonMapper()
                    .readTree(wire.ask(new Request(0, address, address.method(), all, true), 60_000)
                            .body());
        }
    }
}
