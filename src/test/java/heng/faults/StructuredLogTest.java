package heng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The log of the service as it runs for others: one JSON a line, by the ids of requests, and of nobody. */
class StructuredLogTest {
    private static final String WORD = "canaria";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void everyLineIsReadByAProgramAndTellsWhichRequestButNotWhose() throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> said;
        try (ServiceProcess service = ServiceProcess.start(
                List.of(),
                Service.arguments(
                        Path.of("target/heng-data"),
                        "jdbc:h2:mem:structured;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
                        "--spring.profiles.active=production"))) {
            String named = Service.FAMILY.replace("\"relation\"", "\"name\": \"" + WORD + "\", \"relation\"");
            ids.add(asked(service, "/api/v1/evaluations", named, 200));
            ids.add(asked(service, "/api/v1/evaluations", "{ \"" + WORD + "\": 1 }", 400));
            ids.add(asked(service, "/api/v1/evaluations?explain=" + WORD, named, 400));
            ids.add(asked(service, "/api/v1/" + WORD, named, 404));
            ids.add(asked(service, "/api/v1/evaluations?" + WORD + "=%25zz", named, 200));
            said = saidUntil(service, ids.get(ids.size() - 1));
        }
        List<JsonNode> lines = said.stream().map(Service.JSON::readTree).toList();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path("message").asString("")).isNotBlank();
            assertThat(line.toString()).doesNotContain(WORD);
        });
        for (String id : ids) {
            assertThat(lines).as(id).anySatisfy(line -> {
                assertThat(line.path("requestId").asString("")).isEqualTo(id);
                assertThat(line.path("message").asString()).matches("POST \\S+ \\d{3} \\d+ ms");
            });
        }
    }

    /** A request's own line is written after it was answered. */
    private static List<String> saidUntil(ServiceProcess service, String id) throws InterruptedException {
        for (int i = 0; i < 500 && service.said().stream().noneMatch(line -> line.contains(id)); i++) {
            Thread.sleep(20);
        }
        return List.copyOf(service.said());
    }

    /** The id of the request, as its answer has it. */
    private static String asked(ServiceProcess service, String address, String body, int status) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + address))
                        .header("Content-Type", "application/json")
                        .header("Cookie", "heng=" + WORD)
                        .header("X-Request-Id", WORD)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }
}
