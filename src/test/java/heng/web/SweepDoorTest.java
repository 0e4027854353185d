package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** One figure swept over many values: the curve and its cliffs, worked by hand, over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class SweepDoorTest {
    private static final String WAGE = "/household/incomes/0/amount";
    private static final String WORKS = ", \"employment\": \"EMPLOYED\"";

    @LocalServerPort
    private int port;

    /** 690 − x until nothing is left: every yuan costs a yuan, which is no cliff. */
    @Test
    void theShortfallAloneIsNoCliff() throws Exception {
        JsonNode answer = sweep(Family.ofOne("2025-06-15", "1985-02-01", WORKS, "0"), WAGE, "689", "691", "0.01");
        assertThat(answer.get("points").size()).isEqualTo(201);
        money(answer.at("/points/99/at"), "689.99");
        money(answer.at("/points/99/entitlements/SUBSISTENCE_ALLOWANCE"), "0.01");
        money(answer.at("/points/99/resources"), "690");
        assertThat(answer.at("/points/99/outcomes/SUBSISTENCE_ALLOWANCE").asString())
                .isEqualTo("CONFIRMED");
        money(answer.at("/points/100/total"), "0");
        money(answer.at("/points/100/resources"), "690");
        assertThat(answer.at("/points/100/outcomes/SUBSISTENCE_ALLOWANCE").asString())
                .isEqualTo("NOT_CONFIRMED");
        assertThat(answer.get("cliffs")).isEmpty();
        assertThat(answer.get("slopes")).isEmpty();
        assertThat(answer.get("complete").asBoolean()).isTrue();
    }

    /**
     * A yuan costs a yuan of the shortfall and a tenth of it more; with the last fen the living subsidy of 115 ends, for
     * whether marginal households draw it was not found.
     */
    @Test
    void theLivingSubsidyEndsWithTheAllowance() throws Exception {
        String disabled = WORKS + ", \"disability\": { \"kind\": \"HEARING\", \"grade\": 3 }";
        JsonNode answer = sweep(Family.ofOne("2025-06-15", "1985-02-01", disabled, "0"), WAGE, "0", "2000", "100");
        assertThat(answer.get("cliffs").size())
                .as(answer.get("cliffs").toString())
                .isEqualTo(1);
        JsonNode cliff = answer.at("/cliffs/0");
        money(cliff.get("at"), "690");
        money(cliff.get("lost"), "115.01");
        JsonNode subsidy = end(cliff, "LIVING_SUBSIDY_DISABLED");
        money(subsidy.get("lost"), "115");
        assertThat(subsidy.get("to").asString()).isEqualTo("UNDETERMINED");
        assertThat(subsidy.at("/why/zh").asString()).isNotBlank();
        assertThat(subsidy.get("basis")).isNotEmpty();
        JsonNode allowance = end(cliff, "SUBSISTENCE_ALLOWANCE");
        money(allowance.get("lost"), "0.01");
        assertThat(allowance.at("/why/zh").asString()).contains("690.00");
        slope(answer, "689.99");
    }

    /** Both subsidies of old people who cannot care for themselves to a medium degree, 150 each, hang on the allowance. */
    @Test
    void theSubsidiesOfOldPeopleEndWithTheAllowance() throws Exception {
        String old = ", \"employment\": \"RETIRED\", \"selfCare\": { \"eating\": false, \"dressing\": false,"
                + " \"transferring\": false, \"toileting\": true, \"walkingIndoors\": true, \"bathing\": true }";
        String application = Family.ofOne("2025-06-15", "1960-02-01", old, "0")
                .replace("WAGE", "RETIREMENT_PENSION")
                .replace(
                        "\"obligors\": []",
                        "\"obligors\": [ { \"id\": \"p1\", \"supports\": [\"m1\"], \"relation\": \"CHILD\","
                                + " \"birthDate\": \"1985-01-01\", \"consent\": true, \"ownMonthlyIncome\": 9000,"
                                + " \"assetsWithinLimit\": true, \"situation\": \"NONE\", \"recognised\": [] } ]");
        JsonNode answer = sweep(application, WAGE, "0", "1500", "250");
        assertThat(answer.get("cliffs").size())
                .as(answer.get("cliffs").toString())
                .isEqualTo(1);
        JsonNode cliff = answer.at("/cliffs/0");
        money(cliff.get("at"), "690");
        money(cliff.get("lost"), "300.01");
        money(end(cliff, "ELDERLY_SERVICE_SUBSIDY").get("lost"), "150");
        money(end(cliff, "ELDERLY_NURSING_SUBSIDY").get("lost"), "150");
    }

    /** The allowance is lost whole with the fen above 36 × 690 = 24840 in the bank. */
    @Test
    void aDepositOverTheLimit() throws Exception {
        String application = Family.ofOne("2025-06-15", "1985-02-01", WORKS, "200")
                .replace("\"assets\": []", "\"assets\": [ { \"kind\": \"DEPOSIT\", \"amount\": null } ]");
        JsonNode answer = sweep(application, "/household/assets/0/amount", "0", "50000", "10000");
        assertThat(answer.get("cliffs").size()).isEqualTo(1);
        money(answer.at("/cliffs/0/at"), "24840.01");
        money(answer.at("/cliffs/0/lost"), "490");
        assertThat(answer.at("/cliffs/0/ends/0/why/zh").asString()).contains("24840.00");
    }

    /** Of a year's total it is 8280 = 12 × 690; the last month's share is less than half a fen and paid as nothing. */
    @Test
    void aTotalOfTheYear() throws Exception {
        String disabled = WORKS + ", \"disability\": { \"kind\": \"HEARING\", \"grade\": 3 }";
        String application =
                Family.ofOne("2025-06-15", "1985-02-01", disabled, "0").replace("\"MONTH\"", "\"YEAR\"");
        JsonNode answer = sweep(application, WAGE, "0", "20000", "500");
        assertThat(answer.get("cliffs").size())
                .as(answer.get("cliffs").toString())
                .isEqualTo(1);
        money(answer.at("/cliffs/0/at"), "8280");
        money(answer.at("/cliffs/0/lost"), "115");
        slope(answer, "8279.99");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'/canary' | 0 | 10 | 1 | 400 | /pointer",
                "'canary' | 0 | 10 | 1 | 400 | /pointer",
                "'/household/canary/0/amount' | 0 | 10 | 1 | 400 | /pointer",
                "'/household/incomes/1/amount' | 0 | 10 | 1 | 400 | /pointer",
                "'/household/id' | 0 | 10 | 1 | 400 | /pointer",
                "'/household/incomes/0/amount' | 0 | 10 | 0.001 | 400 | /step",
                "'/household/incomes/0/amount' | 0 | 10 | 0 | 400 | /step",
                "'/household/incomes/0/amount' | 10 | 0 | 1 | 400 | /to",
                "'/household/incomes/0/amount' | -5 | 0 | 1 | 400 | /pointer",
                "'/household/incomes/0/amount' | 0 | 1000 | 1 | 400 | /step",
                "'/household/incomes/0/amount' | 'canary' | 1000 | 1 | 400 | /from",
                "'/household/incomes/0/amount' | 0 | 0.002 | 0.001 | 400 | /pointer",
                "7 | 0 | 1 | 1 | 400 | /pointer",
            })
    void aQuestionThatIsNoneIsNamed(String pointer, String from, String to, String step, int status, String at)
            throws Exception {
        HttpResponse<String> answer = new Door(port)
                .post("/api/v1/sweep", question(Family.ofThree("2025-06-15", "1600"), pointer, from, to, step));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("canary");
        JsonNode fault = Door.JSON.readTree(answer.body()).at("/errors/0");
        assertThat(fault.get("pointer").asString()).isEqualTo(at);
        assertThat(fault.get("zh").asString()).isNotBlank();
        assertThat(fault.get("en").asString()).isNotBlank();
    }

    /** Whole numbers are swept in steps of one. */
    @Test
    void aWholeNumber() throws Exception {
        String application = Family.ofOne("2025-06-15", "1985-02-01", WORKS + ", \"jobRefusals\": 0", "100");
        JsonNode answer = sweep(application, "/household/members/0/jobRefusals", "0", "6", "3");
        assertThat(answer.get("points").size()).isEqualTo(3);
        assertThat(answer.get("cliffs")).isEmpty();
    }

    private JsonNode sweep(String application, String pointer, String from, String to, String step) throws Exception {
        return new Door(port).answered("/api/v1/sweep", question(application, "\"" + pointer + "\"", from, to, step));
    }

    private static String question(String application, String pointer, String from, String to, String step) {
        return "{ \"application\": " + application
                + ", \"pointer\": %s, \"from\": %s, \"to\": %s, \"step\": %s }"
                        .formatted(pointer, from, to, step)
                        .replace('\'', '"');
    }

    private static JsonNode end(JsonNode cliff, String scheme) {
        for (JsonNode end : cliff.get("ends")) {
            if (end.get("scheme").asString().equals(scheme)) {
                return end;
            }
        }
        throw new AssertionError(scheme + " does not end in " + cliff);
    }

    private static void slope(JsonNode answer, String to) {
        assertThat(answer.get("slopes").size())
                .as(answer.get("slopes").toString())
                .isEqualTo(1);
        money(answer.at("/slopes/0/from"), "0");
        money(answer.at("/slopes/0/to"), to);
        money(answer.at("/slopes/0/lostPerYuan"), "1.10");
    }

    private static void money(JsonNode figure, String yuan) {
        assertThat(figure.decimalValue()).isEqualByComparingTo(new BigDecimal(yuan));
    }
}
