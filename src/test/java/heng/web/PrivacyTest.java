package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.reference.Households;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A word put into every field of a request, one after the other, comes out in no log, figure, refusal or address. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "heng.data=target/heng-data",
            "heng.database=jdbc:h2:mem:privacy;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "logging.level.heng=debug",
            "logging.level.heng.requests=info"
        })
class PrivacyTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WORD = "canaria";
    private static final long AMOUNT = 98_765_431L;
    private static final List<String> DOORS =
            List.of("evaluations", "notices", "verification-reports", "monitoring", "what-if", "households:find");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void noFieldOfARequestComesOutWhereItDoesNotBelong(CapturedOutput output) throws Exception {
        ObjectNode household = Households.generated(7);
        for (JsonNode request : seeded(household)) {
            for (String door : DOORS) {
                HttpResponse<String> answer = post("/api/v1/" + door, body(door, request));
                if (answer.statusCode() >= 400) {
                    clean(answer.body());
                }
                clean(answer.headers().map().toString());
            }
        }
        odd();
        clean(get("/actuator/prometheus").body());
        clean(get("/api/v1/decision-log/divergence").body());
        clean(get("/api/v1/decision-log/verification").body());
        assertThat(output.getAll()).contains("POST /api/v1/evaluations 200", "POST /api/v1/evaluations 400");
        clean(output.getAll());
    }

    /** Where a word can stand beside the body. */
    private void odd() throws Exception {
        for (String address : List.of(
                "/api/v1/evaluations?explain=" + WORD,
                "/api/v1/decisions/" + WORD,
                "/api/v1/decisions?household=" + WORD,
                "/api/v1/timeline?from=" + WORD,
                "/" + WORD)) {
            HttpResponse<String> answer = get(address);
            if (!answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
                clean(answer.body());
            }
        }
        HttpResponse<String> answer =
                client.send(to("/api/v1/rulebook").header("X-Request-Id", WORD).build(), BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("X-Request-Id").orElse("")).matches("[0-9a-f-]{36}");
        HttpResponse<String> kept = client.send(
                to("/api/v1/rulebook").header("X-Request-Id", "0123-4567-89ab").build(), BodyHandlers.ofString());
        assertThat(kept.headers().firstValue("X-Request-Id")).hasValue("0123-4567-89ab");
        post("/notice", "json=" + URLEncoder.encode("{\"household\":\"" + WORD + "\"}", StandardCharsets.UTF_8));
    }

    private static void clean(String text) {
        assertThat(text.contains(WORD) || text.contains(String.valueOf(AMOUNT)))
                .as(text)
                .isFalse();
    }

    /** The request with one field after the other filled with the word, or with the amount. */
    private static List<JsonNode> seeded(JsonNode request) {
        List<JsonNode> all = new ArrayList<>();
        for (String pointer : leaves(request, "")) {
            JsonNode copy = request.deepCopy();
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            JsonNode parent = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
            boolean number = request.at(pointer).isNumber();
            if (parent instanceof ObjectNode object) {
                object.putPOJO(name, number ? (Object) AMOUNT : WORD);
            } else if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(name), WORD);
            }
            all.add(copy);
        }
        return all;
    }

    private static List<String> leaves(JsonNode node, String at) {
        List<String> all = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(one -> all.addAll(leaves(one.getValue(), at + "/" + one.getKey())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                all.addAll(leaves(array.get(i), at + "/" + i));
            }
        } else {
            all.add(at);
        }
        return all;
    }

    private static String body(String door, JsonNode request) {
        return switch (door) {
            case "monitoring" -> "{ \"application\": " + request + ", \"events\": [] }";
            case "what-if" ->
                "{ \"application\": " + request + ", \"changes\": [ { \"op\": \"test\", \"path\": \"/" + WORD
                        + "\", \"value\": \"" + WORD + "\" } ] }";
            case "households:find" -> "{ \"name\": \"" + WORD + "\", \"canary\": \"" + WORD + "\" }";
            default -> JSON.writeValueAsString(request);
        };
    }

    private HttpResponse<String> post(String address, String body) throws Exception {
        return client.send(
                to(address)
                        .header(
                                "Content-Type",
                                address.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(to(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }
}
