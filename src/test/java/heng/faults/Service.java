package heng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, as it runs for others, on a data folder of its own. */
final class Service implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FAMILY = """
            { "asOf": "2025-06-15", "jurisdiction": "640104", "community": "URBAN", "verificationConsent": true,
              "household": { "id": "HH-%d",
                "members": [ { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01", "employment": "EMPLOYED" } ],
                "incomes": [ { "member": "m1", "kind": "WAGE", "amount": 600, "per": "MONTH" } ],
                "expenditures": [], "assets": [], "obligors": [] } }""";

    private final Path log;
    private final int port;
    private final Process process;

    private Service(Path log, int port, Process process) {
        this.log = log;
        this.port = port;
        this.process = process;
    }

    static Service start(Path data, String... settings) throws IOException, InterruptedException {
        Service service = launch(data, settings);
        for (int i = 0; i < 600 && service.process.isAlive(); i++) {
            if (service.health() == 200) {
                return service;
            }
            Thread.sleep(200);
        }
        throw new AssertionError(service.output());
    }

    /** Starts it without waiting for anything. */
    static Service launch(Path data, String... settings) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(Files.createDirectories(Path.of("target/faults")), "service", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "heng.HengApplication",
                "--server.port=" + port,
                "--heng.data=" + data));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Service(log, port, process);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    HttpResponse<String> decide(int household) throws IOException, InterruptedException {
        return CLIENT.send(
                to("/api/v1/evaluations")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(FAMILY.formatted(household)))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    String get(String address) throws IOException, InterruptedException {
        return CLIENT.send(to(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    /** What readiness answers; 0 where nothing answers. */
    int health() throws InterruptedException {
        try {
            return CLIENT.send(to("/actuator/health/readiness").build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Waits until readiness answers this. */
    void becomes(int status) throws InterruptedException {
        int now = health();
        for (int i = 0; i < 150 && now != status; i++) {
            Thread.sleep(200);
            now = health();
        }
        assertThat(now).isEqualTo(status);
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .timeout(Duration.ofSeconds(60));
    }

    int port() {
        return port;
    }

    String output() throws IOException {
        return Files.readString(log);
    }

    /** Asks it to stop and says whether it has, within a minute. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    /** Waits until it has ended by itself. */
    int ended() throws InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
