package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.publishing.Bundles;
import heng.rulebook.RuleFiles;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Rules are swapped while others ask: every request is answered, each by one rule book from beginning to end. A few
 * swaps in the build; {@code -Dswaps=200 -Dswaps.books=8} for the figures.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "heng.publishing.impact-households=1")
class SwapsUnderLoadTest {
    private static final int SWAPS = Integer.getInteger("swaps", 20);
    private static final int BOOKS = Integer.getInteger("swaps.books", 2);
    private static final int CALLERS = 4;
    private static final int FIRST = 750;
    private static final String RULE = "economic-status/deductions/medical-deducted.drl";
    private static final String BACK = "{ \"to\": \"%s\", \"author\": \"值班\", \"reason\": \"换\" }";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean stop = new AtomicBoolean();

    private record Answer(int status, String rulebook, BigDecimal standard, long nanos) {}

    @DynamicPropertySource
    static void alone(DynamicPropertyRegistry registry) {
        registry.add("heng.data", () -> data.toString());
    }

    @Test
    void nobodyNoticesASwap() throws Exception {
        Door door = new Door(port);
        Map<String, BigDecimal> standards = new ConcurrentHashMap<>();
        List<String> books = new ArrayList<>();
        for (int i = 0; i < BOOKS; i++) {
            String book = published(Bundles.of(variant(i)).bytes());
            books.add(book);
            standards.put(book, BigDecimal.valueOf(FIRST + i));
        }
        List<Answer> calm = load(() -> Thread.sleep(SWAPS * 40L));
        long metaspace = metaspace();
        List<Answer> swapping = load(() -> {
            for (int i = 0; i < SWAPS; i++) {
                String to = BACK.formatted(books.get(i % BOOKS));
                assertThat(door.post("/api/v1/rulebooks:roll-back", to).statusCode())
                        .isEqualTo(200);
            }
        });
        Set<String> decidedBy = new HashSet<>();
        for (Answer one : swapping) {
            assertThat(one.status()).isEqualTo(200);
            assertThat(one.standard()).isEqualByComparingTo(standards.get(one.rulebook()));
            decidedBy.add(one.rulebook());
        }
        assertThat(decidedBy).containsExactlyInAnyOrderElementsOf(standards.keySet());
        assertThat(door.json("/api/v1/rulebooks").get("steps").size()).isEqualTo(1 + BOOKS + SWAPS);
        System.out.printf(
                "%d swaps among %d books, %d answers: p99 %.1f ms, calm %.1f ms of %d; metaspace %d MB before, %d MB after;"
                        + " heap %d MB%n",
                SWAPS,
                BOOKS,
                swapping.size(),
                p99(swapping),
                p99(calm),
                calm.size(),
                metaspace >> 20,
                metaspace() >> 20,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    /** Another standard, and one rule that has to be compiled anew. */
    private static RuleFiles variant(int number) {
        RuleFiles other = Bundles.withStandard(FIRST + number);
        return other.with(RULE, other.text(RULE) + "// " + number + "\n");
    }

    private interface Work {
        void run() throws Exception;
    }

    private List<Answer> load(Work work) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        stop.set(false);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            running.add(callers.submit(() -> {
                while (!stop.get()) {
                    answers.add(ask());
                }
                return null;
            }));
        }
        try {
            work.run();
        } finally {
            stop.set(true);
            callers.shutdown();
        }
        for (Future<?> one : running) {
            one.get();
        }
        return answers;
    }

    private Answer ask() throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/evaluations"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Family.ofThree("2026-06-15", "1600")))
                        .build(),
                BodyHandlers.ofString());
        long nanos = System.nanoTime() - begun;
        JsonNode body = Door.JSON.readTree(answer.body());
        return new Answer(
                answer.statusCode(),
                body.at("/rulebook/fingerprint").asString(),
                new BigDecimal(body.at("/means/standard").asString("0")),
                nanos);
    }

    private String published(byte[] bundle) throws Exception {
        HttpResponse<String> answer = new Door(port).send("POST", "/api/v1/rulebooks", bundle);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Door.JSON.readTree(answer.body()).get("rulebook").asString();
    }

    private static double p99(List<Answer> answers) {
        List<Long> nanos = answers.stream().map(Answer::nanos).sorted().toList();
        return nanos.isEmpty() ? 0 : nanos.get((int) (nanos.size() * 0.99)) / 1e6;
    }

    private static long metaspace() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> ((MemoryPoolMXBean) pool).getUsage().getUsed())
                .sum();
    }
}
