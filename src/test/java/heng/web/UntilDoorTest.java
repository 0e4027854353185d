package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.schema.JsonSchema;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Until when a decision holds, worked by hand, over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class UntilDoorTest {
    private static final String ABLE = ", \"selfCare\": { \"eating\": true, \"dressing\": true, \"transferring\": true,"
            + " \"toileting\": true, \"walkingIndoors\": true, \"bathing\": true }";

    @LocalServerPort
    private int port;

    /** 740 × 3 − 1600 = 620 from the day of the new standard; a member of working age: looked at after six months. */
    @Test
    void aNewStandard() throws Exception {
        JsonNode until = until(Family.ofThree("2025-06-15", "1600"));
        assertThat(until.get("date").asString()).isEqualTo("2026-01-01");
        JsonNode change = change(until, "SUBSISTENCE_ALLOWANCE", null);
        assertThat(change.get("from").asString()).isEqualTo("CONFIRMED");
        assertThat(change.get("to").asString()).isEqualTo("CONFIRMED");
        assertThat(change.get("amountFrom").decimalValue()).isEqualByComparingTo("470");
        assertThat(change.get("amountTo").decimalValue()).isEqualByComparingTo("620");
        assertThat(kinds(until)).containsExactly("VALUE");
        assertThat(until.at("/because/0/text/zh").asString())
                .isEqualTo("城乡居民最低生活保障标准自 2026-01-01 起由 690.00 元/月 变为 740.00 元/月");
        assertThat(until.at("/because/0/basis/0/instrument").asString()).isEqualTo("nx-standards-2026");
        assertThat(until.at("/review/date").asString()).isEqualTo("2025-12-15");
        assertThat(until.at("/review/months").asInt()).isEqualTo(6);
    }

    /** At 60 somebody without income or supporters is extremely poor: 690 of the allowance give way to 690 × 1.3. */
    @Test
    void theSixtiethBirthday() throws Exception {
        JsonNode until = until(Family.ofOne("2025-06-15", "1965-08-20", ABLE + ", \"employment\": \"NONE\"", "0"));
        assertThat(until.get("date").asString()).isEqualTo("2025-08-20");
        assertThat(kinds(until)).containsExactly("BIRTHDAY");
        assertThat(until.at("/because/0/text/zh").asString()).isEqualTo("成员 m1 年满 60 周岁");
        assertThat(until.at("/because/0/basis").toString()).contains("mca-2021-43");
        JsonNode support = change(until, "EXTREMELY_POOR_SUPPORT", "m1");
        assertThat(support.get("from").isNull()).isTrue();
        assertThat(support.get("to").asString()).isEqualTo("CONFIRMED");
        assertThat(support.get("amountTo").decimalValue()).isEqualByComparingTo("897");
        JsonNode allowance = change(until, "SUBSISTENCE_ALLOWANCE", null);
        assertThat(allowance.get("amountFrom").decimalValue()).isEqualByComparingTo("690");
        assertThat(allowance.get("to").asString()).isEqualTo("EXCLUDED");
        assertThat(allowance.get("amountTo").isNull()).isTrue();
        assertThat(until.at("/review/months").asInt()).isEqualTo(12);
    }

    /** Granted from 31 March: six months are full on 30 September, with which the seventh begins. */
    @Test
    void theSeventhMonthOfAPhaseOut() throws Exception {
        String receiving = Family.ofThree("2025-06-15", "2100")
                .replace(
                        "\"assistance\": []",
                        "\"assistance\": [ { \"scheme\": \"SUBSISTENCE_ALLOWANCE\", \"members\": [\"m1\", \"m2\", \"m3\"],"
                                + " \"since\": \"2024-01-01\", \"monthlyAmount\": 470, \"phaseOutSince\": \"2025-03-31\" } ]");
        JsonNode until = until(receiving);
        assertThat(until.get("date").asString()).isEqualTo("2025-09-30");
        assertThat(kinds(until)).containsExactly("PHASE_OUT");
        assertThat(until.at("/because/0/text/zh").asString()).isEqualTo("渐退期进入第 7 个月");
        assertThat(until.at("/phaseOut/from").asString()).isEqualTo("RUNNING");
        assertThat(until.at("/phaseOut/to").asString()).isEqualTo("ENDED");
        assertThat(change(until, "SUBSISTENCE_ALLOWANCE", null).get("to").asString())
                .isEqualTo("NOT_CONFIRMED");
        assertThat(change(until, "LOW_INCOME_MARGINAL", null).get("to").asString())
                .isEqualTo("CONFIRMED");
    }

    /** Central care of those partly unable: 45 % of 1950 in 2024, of 2050 in 2025. */
    @Test
    void theYearTurns() throws Exception {
        String person = ABLE.replace("\"eating\": true", "\"eating\": false") + ", \"careSetting\": \"CENTRAL\"";
        JsonNode until = until(Family.ofOne("2024-06-15", "1955-08-20", person, "0"));
        assertThat(until.get("date").asString()).isEqualTo("2025-01-01");
        assertThat(kinds(until)).contains("YEAR").doesNotContain("VALUE", "BIRTHDAY");
        JsonNode support = change(until, "EXTREMELY_POOR_SUPPORT", "m1");
        assertThat(support.get("amountTo")
                        .decimalValue()
                        .subtract(support.get("amountFrom").decimalValue()))
                .isEqualByComparingTo("45");
    }

    /** Six months in prison, counted from 31 March: full on 30 September. */
    @Test
    void aSituationThatHasLasted() throws Exception {
        JsonNode until = until(Family.of(
                "2025-06-15", """
                { "id": "m1", "relation": "APPLICANT", "birthDate": "1970-02-01", "employment": "EMPLOYED" },
                { "id": "m2", "relation": "GRANDCHILD", "birthDate": "2014-05-01", "schooling": "COMPULSORY" },
                { "id": "m3", "relation": "CHILD", "birthDate": "1992-03-01", "situation": "IMPRISONED",
                  "situationSince": "2025-03-31" }""", "{ \"member\": \"m1\", \"kind\": \"WAGE\", \"amount\": 9000, \"per\": \"MONTH\" }"));
        assertThat(until.get("date").asString()).isEqualTo("2025-09-30");
        assertThat(kinds(until)).containsExactly("SITUATION");
        assertThat(change(until, "DE_FACTO_ORPHAN_ALLOWANCE", "m2").get("to").asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void nothingChangesForThreeYears() throws Exception {
        JsonNode until = until(Family.ofOne("2027-02-01", "1985-02-01", ", \"employment\": \"EMPLOYED\"", "9000"));
        assertThat(until.get("date").isNull()).isTrue();
        assertThat(until.get("withinMonths").asInt()).isEqualTo(36);
        assertThat(until.get("changes")).isEmpty();
        assertThat(until.get("because")).isEmpty();
        assertThat(until.get("review").isNull()).isTrue();
    }

    @Test
    void aWordThatIsNoneIsAProblem() throws Exception {
        HttpResponse<String> answer =
                new Door(port).post("/api/v1/evaluations?explain=until,canary", Family.ofThree("2025-06-15", "1600"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("canary");
        JsonNode fault = Door.JSON.readTree(answer.body()).at("/errors/0");
        assertThat(fault.get("pointer").asString()).isEqualTo("/explain");
        assertThat(fault.get("zh").asString()).contains("until").contains("unit");
        assertThat(fault.get("en").asString()).contains("until").contains("unit");
    }

    @Test
    void withoutTheWordNothingIsAdded() throws Exception {
        JsonNode plain = new Door(port).answered("/api/v1/evaluations", Family.ofThree("2025-06-15", "1600"));
        assertThat(plain.has("until")).isFalse();
        JsonNode both = new Door(port)
                .answered("/api/v1/evaluations?explain=unit,%20until", Family.ofThree("2025-06-15", "1600"));
        assertThat(both.has("until")).isTrue();
        assertThat(both.has("unit")).isTrue();
    }

    private JsonNode until(String application) throws Exception {
        JsonNode answer = new Door(port).answered("/api/v1/evaluations?explain=until", application);
        assertThat(JsonSchema.named("evaluation-response").check(answer)).isEmpty();
        return answer.get("until");
    }

    private static List<String> kinds(JsonNode until) {
        return until.get("because").findValuesAsString("kind");
    }

    private static JsonNode change(JsonNode until, String scheme, String member) {
        for (JsonNode change : until.get("changes")) {
            if (change.get("scheme").asString().equals(scheme)
                    && change.get("member").asString("").equals(member == null ? "" : member)) {
                return change;
            }
        }
        throw new AssertionError("no change of " + scheme + " in " + until);
    }
}
