package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.reference.Households;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Many households over HTTP: the decisions of one after the other, in their order, and all in the log. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class BatchDoorTest {
    private static final String ONE = "/api/v1/evaluations";
    private static final String MANY = "/api/v1/evaluations:batch";
    private static final int HOUSEHOLDS = 150;

    @LocalServerPort
    private int port;

    @Test
    void everyLineIsAnsweredAsItWouldBeAlone() throws Exception {
        List<String> lines = new ArrayList<>();
        for (long seed = 1; seed <= HOUSEHOLDS; seed++) {
            lines.add(Households.generated(seed).toString());
        }
        List<JsonNode> answers = answers(String.join("\n", lines));
        assertThat(answers).hasSize(HOUSEHOLDS);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            JsonNode alone =
                    Door.JSON.readTree(new Door(port).post(ONE, lines.get(i)).body());
            assertThat(withoutMoment(answers.get(i))).as("line " + (i + 1)).isEqualTo(withoutMoment(alone));
            if (answers.get(i).has("decisionId")) {
                ids.add(answers.get(i).get("decisionId").asString());
            }
        }
        assertThat(ids.size()).isGreaterThan(HOUSEHOLDS / 2);
        for (String id : ids) {
            assertThat(new Door(port).json("/api/v1/decisions/" + id).isObject())
                    .isTrue();
        }
    }

    @Test
    void aBadLineIsAnsweredByItsProblemAndTheOthersGoOn() throws Exception {
        String good = Households.generated(7).toString();
        String body = good + "\n\n{ canary\n" + "x".repeat((1 << 20) + 1) + "\n"
                + good.replaceFirst("\"jurisdiction\":\"\\d+\"", "\"jurisdiction\":\"110101\"") + "\r\n" + good;
        List<JsonNode> answers = answers(body);
        assertThat(answers.stream().map(one -> one.path("status").asInt(200))).containsExactly(200, 400, 413, 422, 200);
        assertThat(answers.stream().map(one -> one.path("line").asInt(0))).containsExactly(0, 3, 4, 5, 0);
        assertThat(answers.toString()).doesNotContain("canary");
    }

    private List<JsonNode> answers(String body) throws Exception {
        HttpResponse<String> answer = new Door(port).post(MANY, body, "application/x-ndjson");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        return answer.body().lines().map(Door.JSON::readTree).toList();
    }

    private static JsonNode withoutMoment(JsonNode answer) {
        ObjectNode copy = answer.deepCopy().asObject();
        copy.remove(List.of("decisionId", "evaluatedAt", "line", "instance"));
        return copy;
    }
}
