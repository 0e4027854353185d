package heng.bench;

import heng.HengApplication;
import heng.publishing.Bundles;
import heng.publishing.Publishing;
import heng.reference.Households;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long an answer takes while a candidate decides along and while none does, turn by turn, at a steady rate of
 * requests. {@code ./mvnw -Pbench test-compile -Dbench=heng.bench.ShadowBenchmark}
 */
public final class ShadowBenchmark {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 6);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);
    private static final int PER_SECOND = Integer.getInteger("bench.rate", 40);
    private static final double SHARE = Double.parseDouble(System.getProperty("bench.share", "0.2"));
    private static final int HOUSEHOLDS = 2_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private ShadowBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> requests = new ArrayList<>();
        for (long seed = 1; requests.size() < HOUSEHOLDS; seed++) {
            requests.add(Households.generated(seed).toString());
        }
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "data");
        try (ConfigurableApplicationContext service =
                new SpringApplicationBuilder(HengApplication.class).run("--server.port=0", "--heng.data=" + data)) {
            URI address = URI.create("http://127.0.0.1:"
                    + service.getEnvironment().getRequiredProperty("local.server.port") + "/api/v1/evaluations");
            Publishing publishing = service.getBean(Publishing.class);
            byte[] bundle = Bundles.standardOf(755);
            List<Long> alone = new ArrayList<>();
            List<Long> along = new ArrayList<>();
            for (int round = -1; round < ROUNDS; round++) {
                List<Long> without = run(address, requests);
                publishing.candidates().watch(bundle, SHARE);
                List<Long> with = run(address, requests);
                System.out.println(publishing.candidates().now().differences().remove(List.of("schemes", "samples")));
                publishing.candidates().stop();
                if (round >= 0) {
                    alone.addAll(without);
                    along.addAll(with);
                }
            }
            System.out.printf(
                    "%d answers each at %d a second, share %.2f: p50 %.2f and %.2f ms, p99 %.2f and %.2f ms (%+.1f %%)%n",
                    alone.size(),
                    PER_SECOND,
                    SHARE,
                    at(alone, 0.5),
                    at(along, 0.5),
                    at(alone, 0.99),
                    at(along, 0.99),
                    100 * (at(along, 0.99) / at(alone, 0.99) - 1));
        }
        System.exit(0);
    }

    private static double at(List<Long> nanos, double share) {
        return nanos.stream().sorted().toList().get((int) (nanos.size() * share)) / 1e6;
    }

    /** Each request at its time; one that has to wait for the one before counts from when it was due. */
    private static List<Long> run(URI address, List<String> requests) throws Exception {
        List<Long> nanos = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < SECONDS * PER_SECOND; i++) {
            long due = begun + i * 1_000_000_000L / PER_SECOND;
            long early = due - System.nanoTime();
            if (early > 0) {
                Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
            }
            CLIENT.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(requests.get(i % requests.size())))
                            .build(),
                    BodyHandlers.discarding());
            nanos.add(System.nanoTime() - due);
        }
        return nanos;
    }
}
