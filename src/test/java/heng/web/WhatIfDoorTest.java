package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.schema.JsonSchema;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What if some facts were others, over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class WhatIfDoorTest {
    private static final String WAGE = "/household/incomes/0/amount";

    @LocalServerPort
    private int port;

    /** 1600 is below 2070 and pays 470; 2100 is not, but below 1.5 × 2070. */
    @Test
    void aHigherWage() throws Exception {
        JsonNode answer = new Door(port)
                .answered("/api/v1/what-if", question("{ 'op': 'replace', 'path': '" + WAGE + "', 'value': 2100 }"));
        JsonSchema form = JsonSchema.named("evaluation-response");
        assertThat(form.check(answer.get("before"))).isEmpty();
        assertThat(form.check(answer.get("after"))).isEmpty();
        JsonNode schemes = answer.at("/difference/schemes");
        assertThat(schemes.toString())
                .isEqualTo(
                        "[{\"scheme\":\"SUBSISTENCE_ALLOWANCE\",\"member\":null,\"from\":\"CONFIRMED\",\"to\":\"NOT_CONFIRMED\"},"
                                + "{\"scheme\":\"LOW_INCOME_MARGINAL\",\"member\":null,\"from\":\"EXCLUDED\",\"to\":\"CONFIRMED\"}]");
        JsonNode payment = answer.at("/difference/entitlements/0");
        assertThat(payment.get("kind").asString()).isEqualTo("SHORTFALL");
        assertThat(payment.get("amountFrom").decimalValue()).isEqualByComparingTo("470");
        assertThat(payment.get("amountTo").isNull()).isTrue();
        JsonNode income = null;
        for (JsonNode finding : answer.at("/difference/findings")) {
            if (finding.get("condition").asString().equals("income-below-standard")) {
                income = finding;
            }
        }
        assertThat(income).isNotNull();
        assertThat(income.get("from").asString()).isEqualTo("MET");
        assertThat(income.get("to").asString()).isEqualTo("NOT_MET");
        assertThat(income.get("actualFrom").decimalValue()).isEqualByComparingTo("1600");
        assertThat(income.get("actualTo").decimalValue()).isEqualByComparingTo("2100");
        assertThat(income.at("/text/zh").asString()).contains("2100.00");
    }

    @Test
    void noChangeNoDifference() throws Exception {
        JsonNode difference = new Door(port)
                .answered("/api/v1/what-if", question("{ 'op': 'test', 'path': '" + WAGE + "', 'value': 1600.0 }"))
                .get("difference");
        assertThat(difference.get("schemes")).isEmpty();
        assertThat(difference.get("entitlements")).isEmpty();
        assertThat(difference.get("findings")).isEmpty();
        assertThat(difference.get("phaseOut").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{ 'op': 'canary', 'path': '/asOf' } | 400 | /changes/0/op",
                "{ 'op': 'remove', 'path': 'canary' } | 400 | /changes/0/path",
                "{ 'op': 'remove', 'path': '/a~canary' } | 400 | /changes/0/path",
                "{ 'op': 'add', 'path': '/asOf' } | 400 | /changes/0/value",
                "{ 'op': 'copy', 'path': '/asOf' } | 400 | /changes/0/from",
                "'canary' | 400 | /changes/0",
                "{ 'op': 'test', 'path': '/asOf', 'value': '2025-06-15' }, { 'op': 'remove', 'path': '/canary' } | 422 | /changes/1/path",
                "{ 'op': 'replace', 'path': '/household/incomes/1/amount', 'value': 1 } | 422 | /changes/0/path",
                "{ 'op': 'add', 'path': '/household/incomes/2', 'value': 1 } | 422 | /changes/0/path",
                "{ 'op': 'move', 'from': '/canary', 'path': '/asOf' } | 422 | /changes/0/from",
                "{ 'op': 'move', 'from': '/household', 'path': '/household/id' } | 422 | /changes/0/path",
                "{ 'op': 'test', 'path': '/asOf', 'value': 'canary' } | 422 | /changes/0/value",
                "{ 'op': 'remove', 'path': '' } | 422 | /changes/0/path",
                "{ 'op': 'replace', 'path': '/household/incomes/0/amount', 'value': -1 } | 400 | /application/household/incomes/0/amount",
                "{ 'op': 'remove', 'path': '/household' } | 400 | /application/household",
                "{ 'op': 'replace', 'path': '', 'value': [] } | 400 | /application",
            })
    void aChangeThatCannotBeMadeIsNamed(String operations, int status, String pointer) throws Exception {
        HttpResponse<String> answer = new Door(port).post("/api/v1/what-if", question(operations));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("canary");
        JsonNode fault = Door.JSON.readTree(answer.body()).at("/errors/0");
        assertThat(fault.get("pointer").asString()).isEqualTo(pointer);
        assertThat(fault.get("zh").asString()).isNotBlank();
        assertThat(fault.get("en").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[] | 400",
                "{ 'changes': [] } | 400",
                "{ 'application': {}, 'changes': [] } | 400",
                "{ 'application': {}, 'changes': [], 'canary': 1 } | 400",
                "{ | 400",
            })
    void aQuestionThatIsNoneIsAProblem(String body, int status) throws Exception {
        HttpResponse<String> answer = new Door(port).post("/api/v1/what-if", body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("canary");
    }

    @Test
    void whatGrowsWithoutEndIsRefused() throws Exception {
        String wider = "{ 'op': 'copy', 'from': '/household/members', 'path': '/household/members/-' }";
        String many = wider + (", " + wider).repeat(60);
        HttpResponse<String> answer = new Door(port).post("/api/v1/what-if", question(many));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(new Door(port)
                        .post("/api/v1/what-if", "[" + " ".repeat(1 << 20) + "]")
                        .statusCode())
                .isEqualTo(413);
    }

    private static String question(String operations) {
        return "{ \"application\": " + Family.ofThree("2025-06-15", "1600") + ", \"changes\": [ "
                + operations.replace('\'', '"') + " ] }";
    }
}
