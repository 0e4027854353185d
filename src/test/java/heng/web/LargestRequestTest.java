package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** As much as the form allows, and as little known of it: decided all the same, within the memory of a small service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LargestRequestTest {
    private static final List<String> RELATIONS =
            List.of("CHILD", "PARENT", "GRANDPARENT", "GRANDCHILD", "SIBLING", "OTHER_KIN", "UNRELATED");

    private static final List<String> OPEN = List.of(
            "disability",
            "independentLiving",
            "livesWithHousehold",
            "seriousIllness",
            "needsLongTermCare",
            "selfCare",
            "employment");

    @LocalServerPort
    private int port;

    @Test
    void aHundredPeopleOfWhomLittleIsKnownAreDecided() throws Exception {
        HttpResponse<String> answer =
                new Door(port).post("/api/v1/evaluations", largest().toString());
        assertThat(answer.statusCode()).isEqualTo(200);
        for (JsonNode scheme : Door.JSON.readTree(answer.body()).get("schemes")) {
            assertThat(scheme.get("outcome").asString()).isNotEqualTo("CONFIRMED");
        }
    }

    @Test
    void moreThanTheDecisionIsRefusedInBothLanguages() throws Exception {
        HttpResponse<String> answer = new Door(port)
                .post(
                        "/api/v1/evaluations?explain=plan,questions,unit,until,why-not",
                        largest().toString());
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode fault = Door.JSON.readTree(answer.body()).at("/errors/0");
        assertThat(fault.get("pointer").asString()).isEqualTo("/explain");
        assertThat(fault.get("zh").asString()).contains("explain");
        assertThat(fault.get("en").asString()).contains("explain");
    }

    @Test
    void oneOfItsFiguresIsSweptInAFewPointsOnly() throws Exception {
        ObjectNode question = Door.JSON
                .createObjectNode()
                .put("pointer", "/household/assets/0/amount")
                .put("from", 0)
                .put("to", 200);
        question.set("application", largest());
        HttpResponse<String> fine =
                new Door(port).post("/api/v1/sweep", question.put("step", 1).toString());
        assertThat(fine.statusCode()).isEqualTo(400);
        JsonNode fault = Door.JSON.readTree(fine.body()).at("/errors/0");
        assertThat(fault.get("pointer").asString()).isEqualTo("/step");
        assertThat(fault.get("zh").asString()).contains("请放大 step");
        HttpResponse<String> coarse =
                new Door(port).post("/api/v1/sweep", question.put("step", 200).toString());
        assertThat(coarse.statusCode()).isEqualTo(200);
        assertThat(Door.JSON.readTree(coarse.body()).get("points")).hasSize(2);
    }

    private static ObjectNode largest() {
        ObjectNode request = Door.JSON
                .createObjectNode()
                .put("asOf", "2025-06-15")
                .put("jurisdiction", "640106")
                .put("community", "URBAN")
                .put("verificationConsent", true);
        ObjectNode household = request.putObject("household").put("id", "LARGEST");
        var members = household.putArray("members");
        var obligors = household.putArray("obligors");
        for (int i = 0; i < 100; i++) {
            ObjectNode member = members.addObject()
                    .put("id", "m" + i)
                    .put("relation", i == 0 ? "APPLICANT" : RELATIONS.get(i % RELATIONS.size()))
                    .put("birthDate", (1930 + i % 95) + "-01-01");
            OPEN.forEach(member::putNull);
            ObjectNode obligor = obligors.addObject()
                    .put("id", "o" + i)
                    .put("relation", "CHILD")
                    .put("birthDate", "1980-01-01")
                    .putNull("householdMonthlyIncome");
            for (int supported = 0; supported < 100; supported++) {
                obligor.withArray("supports").add("m" + supported);
            }
        }
        for (int i = 0; i < 1_000; i++) {
            String member = "m" + i % 100;
            household
                    .withArray("incomes")
                    .addObject()
                    .put("member", member)
                    .put("kind", "OTHER")
                    .putNull("amount")
                    .put("per", "MONTH");
            household
                    .withArray("expenditures")
                    .addObject()
                    .put("member", member)
                    .put("kind", "MEDICAL")
                    .putNull("amount")
                    .put("per", "MONTH");
            household.withArray("assets").addObject().put("kind", "DEPOSIT").put("amount", i);
        }
        return request;
    }
}
