package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.schema.JsonSchema;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Why not, and what is missing, over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class ExplainDoorTest {
    private static final String EVALUATIONS = "/api/v1/evaluations";

    @LocalServerPort
    private int port;

    /** 2070 is not below itself: 2499.62 − 429.63 = 2069.99. */
    @Test
    void whyNotNamesTheLeastChange() throws Exception {
        JsonNode answer = door().answered(EVALUATIONS + "?explain=why-not", Family.ofThree("2025-06-15", "2499.62"));
        JsonNode allowance = null;
        for (JsonNode entry : answer.get("whyNot")) {
            allowance = entry.get("scheme").asString().equals("SUBSISTENCE_ALLOWANCE") ? entry : allowance;
        }
        assertThat(allowance).isNotNull();
        assertThat(allowance.at("/counterfactual/changes/0/by").decimalValue()).isEqualByComparingTo("429.63");
        assertThat(allowance.at("/because/zh").asString()).isEqualTo("家庭月收入再低 429.63 元（人均 143.21 元），即符合");
        assertThat(answer.has("questions")).isFalse();
        assertThat(JsonSchema.named("evaluation-response").check(answer)).isEmpty();
    }

    @Test
    void questionsNameTheFactAndWhoAnswers() throws Exception {
        JsonNode answer = door().answered(EVALUATIONS + "?explain=questions", Family.ofThree("2025-06-15", "null"));
        JsonNode questions = answer.get("questions");
        assertThat(questions.at("/sets/0/facts/0/path").asString()).isEqualTo("/household/incomes/0/amount");
        assertThat(questions.at("/sets/0/facts/0/source").asString()).isEqualTo("PLATFORM");
        assertThat(questions.get("asked").asInt()).isEqualTo(1);
        assertThat(answer.has("whyNot")).isFalse();
        assertThat(JsonSchema.named("evaluation-response").check(answer)).isEmpty();
    }

    @Test
    void severalWordsAreAnsweredTogetherAndNoneAddsNothing() throws Exception {
        String family = Family.ofThree("2025-06-15", "null");
        JsonNode both = door().answered(EVALUATIONS + "?explain=questions,why-not", family);
        assertThat(both.propertyNames()).contains("whyNot", "questions");
        assertThat(door().answered(EVALUATIONS, family).propertyNames()).doesNotContain("whyNot", "questions");
    }

    @Test
    void anUnknownWordIsRefused() throws Exception {
        HttpResponse<String> answer =
                door().post(EVALUATIONS + "?explain=why-not,because", Family.ofThree("2025-06-15", "1600"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Door.JSON.readTree(answer.body()).at("/errors/0/zh").asString())
                .contains("why-not", "questions");
    }

    private Door door() {
        return new Door(port);
    }
}
