package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.reference.Households;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Monitoring over HTTP: one household, many, and faults with their places. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class MonitoringDoorTest {
    private static final String ONE = "/api/v1/monitoring";
    private static final String MANY = "/api/v1/monitoring:batch";

    @LocalServerPort
    private int port;

    @Test
    void theExamplesOfTheInterfaceAreAnswered() throws Exception {
        JsonNode api = new Door(port).json("/v3/api-docs");
        JsonNode post = api.at("/paths/~1api~1v1~1monitoring/post");
        JsonNode request = post.at("/requestBody/content/application~1json/example");
        HttpResponse<String> answer = new Door(port).post(ONE, request.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        ObjectNode answered = (ObjectNode) Door.JSON.readTree(answer.body());
        assertThat(answered.at("/overall/change").asString()).isEqualTo("MAY_NO_LONGER_QUALIFY");
        String line = api.at(
                        "/paths/~1api~1v1~1monitoring:batch/post/requestBody/content/application~1x-ndjson/example")
                .asString();
        JsonNode ofMany = Door.JSON.readTree(
                new Door(port).post(MANY, line, "application/x-ndjson").body());
        assertThat(ofMany).isEqualTo(answered);
    }

    @Test
    void everyFaultIsNamedAtOnceAtItsPlace() throws Exception {
        ObjectNode request = request(7, """
                { "kind": "INCOME_CHANGED", "member": "canary", "incomeKind": "WAGE", "amount": 1.001, "per": "MONTH" },
                { "kind": "MEMBER_DIED", "member": "m1", "on": "2999-01-01", "use": "PRIVATE" },
                { "kind": "EMPLOYMENT_CHANGED", "member": "m1" }
                """);
        ((ObjectNode) request.at("/application/household/members/0")).put("birthDate", "canary");
        request.set("officialRecords", Door.JSON.readTree("[ { \"agency\": \"CANARY\", \"member\": \"m1\" } ]"));
        HttpResponse<String> answer = new Door(port).post(ONE, request.toString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("canary").doesNotContain("CANARY");
        assertThat(pointers(answer.body()))
                .contains(
                        "/application/household/members/0/birthDate",
                        "/events/0/amount",
                        "/events/1/on",
                        "/events/1/use",
                        "/events/2/employment",
                        "/officialRecords/0/agency",
                        "/officialRecords/0/recordedOn");
    }

    @Test
    void aMemberNobodyKnowsAndADayBeforeTheDecisionAreNamed() throws Exception {
        ObjectNode request = request(7, "{ \"kind\": \"MEMBER_DIED\", \"member\": \"m99\", \"on\": \"2019-01-01\" }");
        request.put("asOf", "2019-12-31");
        assertThat(pointers(new Door(port).post(ONE, request.toString()).body()))
                .containsExactlyInAnyOrder("/events/0/member", "/asOf");
    }

    @Test
    void anUnknownCountyIsNamedWithinTheApplication() throws Exception {
        ObjectNode request = request(7, "");
        ((ObjectNode) request.get("application")).put("jurisdiction", "110101");
        HttpResponse<String> answer = new Door(port).post(ONE, request.toString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(pointers(answer.body())).containsExactly("/application/jurisdiction");
    }

    @Test
    void manyAreAnsweredInTheirOrderAndABadLineByAProblem() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int seed = 1; seed <= 20; seed++) {
            lines.add(seed % 5 == 0 ? "{ canary" : request(seed, "").toString());
        }
        String body = String.join("\n", lines) + "\n\n" + "x".repeat((1 << 20) + 1) + "\n"
                + request(21, "{ \"kind\": \"VEHICLE_BOUGHT\" }");
        HttpResponse<String> answer = new Door(port).post(MANY, body, "application/x-ndjson");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        assertThat(answer.body()).doesNotContain("canary");
        List<JsonNode> answers = answer.body().lines().map(Door.JSON::readTree).toList();
        assertThat(answers).hasSize(22);
        for (int i = 0; i < 20; i++) {
            boolean bad = (i + 1) % 5 == 0;
            assertThat(answers.get(i).has("overall")).as("line " + (i + 1)).isEqualTo(!bad);
            if (bad) {
                assertThat(answers.get(i).get("status").asInt()).isEqualTo(400);
                assertThat(answers.get(i).get("line").asInt()).isEqualTo(i + 1);
            } else {
                assertThat(answers.get(i).get("asOf"))
                        .isEqualTo(Door.JSON.readTree(lines.get(i)).get("asOf"));
            }
        }
        assertThat(answers.get(20).get("status").asInt()).isEqualTo(413);
        assertThat(answers.get(21).has("overall")).isTrue();
    }

    @Test
    void brokenBytesNeverBreakTheService() throws Exception {
        SplittableRandom chance = new SplittableRandom(20_261_101);
        StringBuilder body = new StringBuilder();
        for (int seed = 1; seed <= 400; seed++) {
            String text = request(seed, """
                            { "kind": "INCOME_CHANGED", "member": "m1", "incomeKind": "WAGE", "amount": 9, "per": "YEAR" }
                            """).toString().replace("\n", " ");
            byte[] line = text.getBytes(StandardCharsets.US_ASCII);
            line[chance.nextInt(line.length)] = (byte) chance.nextInt(32, 127);
            line[line.length - 1 - chance.nextInt(200)] = (byte) chance.nextInt(32, 127);
            body.append(new String(line, StandardCharsets.US_ASCII)).append('\n');
        }
        HttpResponse<String> answer = new Door(port).post(MANY, body.toString(), "application/x-ndjson");
        List<JsonNode> answers = answer.body().lines().map(Door.JSON::readTree).toList();
        assertThat(answers)
                .hasSize(400)
                .allSatisfy(one -> assertThat(one.path("status").asInt(200))
                        .as(one.toString())
                        .isIn(200, 400, 422));
    }

    private static ObjectNode request(long seed, String events) {
        ObjectNode application = Households.generated(seed);
        ObjectNode request = Door.JSON.createObjectNode();
        request.put("asOf", application.get("asOf").asString());
        request.set("application", application);
        request.set("events", Door.JSON.readTree("[" + events + "]"));
        return request;
    }

    private static List<String> pointers(String body) {
        List<String> pointers = new ArrayList<>();
        Door.JSON.readTree(body).get("errors").forEach(error -> {
            pointers.add(error.get("pointer").asString());
            assertThat(error.get("zh").asString()).isNotBlank();
            assertThat(error.get("en").asString()).isNotBlank();
        });
        return pointers;
    }
}
