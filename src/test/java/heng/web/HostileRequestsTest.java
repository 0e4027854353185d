package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.reference.Households;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent, the answer is a decision or a problem that names its place, and never a fault of the service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class HostileRequestsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "\"canary\"",
            "-1",
            "1e400",
            "1E+999999999",
            "0.001",
            "1234567890123456789012345678901234567890",
            "[]",
            "{}",
            "\"0000-01-01\"",
            "\"2025-02-30\"",
            "\"9999-12-31\"",
            "\"1500-01-01\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** As an id it would be another one's in the log, and nothing could be recorded. */
    @Test
    void halfACharacterIsRefusedByItsPlaceAndAWholeOneIsTaken() throws Exception {
        String request = Households.generated(7).toString();
        String id = JSON.readTree(request).at("/household/id").toString();
        for (String odd : List.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"HH\\udbff-1\"")) {
            HttpResponse<String> answer = post(request.replace(id, odd).getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(odd).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).at("/errors/0/pointer").asString())
                    .isEqualTo("/household/id");
        }
        for (String odd : List.of("\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"?\"")) {
            byte[] body = request.replace(id, odd).getBytes(StandardCharsets.UTF_8);
            assertThat(post(body).statusCode()).as(odd).isEqualTo(200);
            assertThat(post(body).statusCode()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void everyFieldAtFaultIsNamedOnceInBothLanguagesAndNothingIsEchoed() throws Exception {
        ObjectNode request = Households.generated(7);
        ObjectNode member = (ObjectNode) request.at("/household/members/0");
        member.put("birthDate", "canary-date").put("relation", "canary-kin").put("canary-field", "canary-value");
        request.put("jurisdiction", "canary");
        HttpResponse<String> answer = post(request.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("canary");
        List<String> pointers = new ArrayList<>();
        JSON.readTree(answer.body()).get("errors").forEach(error -> {
            pointers.add(error.get("pointer").asString());
            assertThat(error.get("zh").asString()).isNotBlank();
            assertThat(error.get("en").asString()).isNotBlank();
        });
        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/jurisdiction",
                        "/household/members/0",
                        "/household/members/0/birthDate",
                        "/household/members/0/relation");
    }

    @Test
    void aBodyOverOneMebibyteIsTooLarge() throws Exception {
        assertThat(post(new byte[(1 << 20) + 1]).statusCode()).isEqualTo(413);
    }

    @Test
    void aNumberThatThereIsNotIsRefused() throws Exception {
        for (String number : List.of("1E+9999999999", "0E9999999999", "-1E-99999999999999999999")) {
            HttpResponse<String> answer = post(("{ \"asOf\": " + number + " }").getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("指数太大", "too large an exponent");
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "shown=" + number.replace("+", "%2B") + "&json=" + number.replace("+", "%2B")))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("指数太大");
        }
    }

    @Test
    void tenThousandMembersAreRefused() throws Exception {
        ObjectNode request = Households.generated(7);
        ArrayNode members = (ArrayNode) request.at("/household/members");
        while (members.size() < 10_000) {
            members.addObject().put("id", "m" + members.size());
        }
        assertThat(post(request.toString().getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void brokenBytesNeverBreakTheService() throws Exception {
        SplittableRandom chance = new SplittableRandom(20_260_701);
        for (int i = 0; i < 600; i++) {
            byte[] body = Households.generated(i).toString().getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j <= chance.nextInt(4); j++) {
                body[chance.nextInt(body.length)] = (byte) chance.nextInt(256);
            }
            noFault(post(body), new String(body, StandardCharsets.UTF_8));
        }
    }

    @Test
    void wrongTypesNeverBreakTheService() throws Exception {
        SplittableRandom chance = new SplittableRandom(20_260_702);
        for (int i = 0; i < 1_500; i++) {
            String text = Households.generated(i).toString();
            int colon = text.indexOf(':', chance.nextInt(text.length() - 1));
            int end = Math.max(colon, Math.min(text.length(), text.indexOf(',', Math.max(0, colon))));
            if (colon > 0 && end > colon) {
                String odd = ODD.get(chance.nextInt(ODD.size()));
                String body = text.substring(0, colon + 1) + odd + text.substring(end);
                noFault(post(body.getBytes(StandardCharsets.UTF_8)), body);
            }
        }
    }

    @Test
    void theInterfaceIsDescribed() throws Exception {
        HttpResponse<String> described = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode api = JSON.readTree(described.body());
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        JsonNode example = api.at("/paths/~1api~1v1~1evaluations/post/requestBody/content/application~1json/example");
        assertThat(post(example.toString().getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(200);
    }

    private static void noFault(HttpResponse<String> answer, String body) {
        assertThat(answer.statusCode()).as(body).isIn(200, 400, 422);
        assertThat(JSON.readTree(answer.body()).isObject()).isTrue();
    }

    private HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/evaluations"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
