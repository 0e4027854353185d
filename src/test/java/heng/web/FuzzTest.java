package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Requests by chance at every address: never a fault of the service, never a hang, never more memory, never a word of
 * theirs in a refusal. More of them with {@code -Dfuzz.requests=1000000}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "heng.data=target/heng-data",
            "heng.database=jdbc:h2:mem:fuzz;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
        })
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final int AT_ONCE = 4;
    private static final long MORE_MEMORY = 96L << 20;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void whateverComesIsAnsweredOrRefused() throws Exception {
        List<String> routes = routes();
        ask(routes, 0, Math.min(1_000, REQUESTS / 4));
        long before = memory();
        ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> parts = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int first = REQUESTS / AT_ONCE * i;
            parts.add(askers.submit(() -> ask(routes, first, REQUESTS / AT_ONCE)));
        }
        for (Future<?> part : parts) {
            finish(part);
        }
        askers.shutdown();
        assertThat(memory() - before).isLessThan(MORE_MEMORY);
    }

    private static void finish(Future<?> part) throws InterruptedException {
        try {
            part.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private void ask(List<String> routes, int first, int number) {
        for (int seed = first; seed < first + number; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            String route = routes.get(chance.nextInt(routes.size()));
            while (isLong(route) && chance.nextInt(20) > 0) {
                route = routes.get(chance.nextInt(routes.size()));
            }
            try {
                sound(send(route, chance), route + " seed " + seed);
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(route + " seed " + seed, e);
            }
        }
    }

    /** Goes through the whole log or writes a book, so that it is asked less often. */
    private static boolean isLong(String route) {
        return route.contains("corrections") || route.contains("decision-log") || route.contains("handbook");
    }

    private static void sound(HttpResponse<byte[]> answer, String what) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(what + " " + body).isLessThan(500);
        boolean refused = answer.statusCode() >= 400;
        assertThat(refused && body.contains(FuzzedBody.CANARY))
                .as(what + " " + body)
                .isFalse();
        assertThat(body).as(what).doesNotContain("Exception", "\tat ");
    }

    private HttpResponse<byte[]> send(String route, SplittableRandom chance) throws IOException, InterruptedException {
        String method = route.substring(0, route.indexOf(' '));
        String address = route.substring(route.indexOf(' ') + 1).replace("{id}", FuzzedBody.word(chance));
        boolean form = method.equals("POST") && !address.startsWith("/api/");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + address + FuzzedBody.query(chance)))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", FuzzedBody.type(chance))
                .header("Content-Type", form ? "application/x-www-form-urlencoded" : FuzzedBody.type(chance));
        byte[] body = form ? FuzzedBody.form(chance) : FuzzedBody.of(address, chance);
        request.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private List<String> routes() {
        List<String> routes = new ArrayList<>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().forEach(pattern -> {
                    boolean posted =
                            info.getMethodsCondition().getMethods().toString().contains("POST");
                    if (!pattern.contains("error") && !pattern.contains("swagger")) {
                        routes.add((posted ? "POST " : "GET ") + (pattern.isEmpty() ? "/" : pattern));
                    }
                }));
        return routes.stream().sorted().toList();
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
