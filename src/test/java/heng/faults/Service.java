package heng.faults;

import heng.HengApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, on a data folder and a database of the test's choice. */
record Service(ConfigurableApplicationContext context, int port) implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();
    static final String FAMILY = """
            { "asOf": "2025-06-15", "jurisdiction": "640106", "community": "URBAN", "verificationConsent": true,
              "household": { "id": "HH-1", "members": [
                  { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01", "employment": "EMPLOYED" } ],
                "incomes": [ { "member": "m1", "kind": "WAGE", "amount": 400, "per": "MONTH" } ],
                "expenditures": [], "assets": [], "obligors": [], "assistance": [] } }""";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Starts; fails as the service itself does. */
    static Service start(Path data, String database, String... more) {
        ConfigurableApplicationContext context =
                SpringApplication.run(HengApplication.class, arguments(data, database, more));
        return new Service(context, context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    static String[] arguments(Path data, String database, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--heng.data=" + data,
                "--heng.database=" + database,
                "--spring.main.banner-mode=off"));
        arguments.addAll(Arrays.asList(more));
        return arguments.toArray(String[]::new);
    }

    HttpResponse<String> decide() throws IOException, InterruptedException {
        return decide(port);
    }

    static HttpResponse<String> decide(int port) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address(port, "/api/v1/evaluations"))
                        .timeout(Duration.ofMinutes(2))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(FAMILY))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The same family so often, as one batch. */
    HttpResponse<String> decideAll(int times) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address(port, "/api/v1/evaluations:batch"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString((FAMILY.replace("\n", " ") + "\n").repeat(times)))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(port, path);
    }

    static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(port, path)).build(), BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    /** Whether nothing in the log was changed or lost. */
    boolean whole() throws IOException, InterruptedException {
        return json("/api/v1/decision-log/verification").get("whole").asBoolean();
    }

    /** Asks until there is a decision again. */
    static HttpResponse<String> decideAgain(int port, Duration patience) throws IOException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        HttpResponse<String> answer = decide(port);
        while (answer.statusCode() != 200 && System.nanoTime() < until) {
            Thread.sleep(500);
            answer = decide(port);
        }
        return answer;
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        context.close();
    }
}
