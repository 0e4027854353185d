package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.reference.Households;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The plan of verification is told where it is asked for. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class ExplainPlanTest {
    @LocalServerPort
    private int port;

    @Test
    void thePlanStandsBesideTheDecision() throws Exception {
        String request = Households.generated(7).toString();
        Door door = new Door(port);
        JsonNode plain =
                Door.JSON.readTree(door.post("/api/v1/evaluations", request).body());
        assertThat(plain.at("/verification/plan").isMissingNode()).isTrue();
        JsonNode explained = Door.JSON.readTree(
                door.post("/api/v1/evaluations?explain=plan,", request).body());
        JsonNode verification = explained.get("verification");
        assertThat(verification.get("plan").size()
                        + verification.get("notNeeded").size())
                .isEqualTo(14);
        verification.get("plan").forEach(query -> {
            assertThat(query.at("/because/zh").asString()).contains("可以查实");
            assertThat(query.get("couldChange").isEmpty()).isFalse();
            assertThat(query.get("members").isEmpty()).isFalse();
        });
        assertThat(heng.schema.JsonSchema.named("evaluation-response").check(explained))
                .isEmpty();
        assertThat(explained.get("schemes")).isEqualTo(plain.get("schemes"));
    }

    @Test
    void anUnknownWordIsNamed() throws Exception {
        HttpResponse<String> answer = new Door(port)
                .post(
                        "/api/v1/evaluations?explain=plan,canary",
                        Households.generated(7).toString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("canary");
        assertThat(Door.JSON.readTree(answer.body()).at("/errors/0/pointer").asString())
                .isEqualTo("/explain");
    }
}
