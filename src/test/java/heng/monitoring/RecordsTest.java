package heng.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Records that came before or after the last decision. */
class RecordsTest {
    private static final String WAGE = """
            [ { "agency": "TAX", "member": "m1", "recordedOn": "%s",
                "income": { "member": "m1", "kind": "WAGE", "amount": %s, "per": "MONTH" } } ]
            """;

    @Test
    void aNewRecordThatDoesNotFitIsVerifiedAgain() {
        ObjectNode request = Watched.request("2025-07-05", Watched.application(), "");
        request.set("officialRecords", Watched.JSON.readTree(WAGE.formatted("2025-07-01", "6000")));
        JsonNode document = Watched.of(request);
        JsonNode answer = Watched.allowance(document);
        assertThat(answer.get("change").asString()).isEqualTo("RE_VERIFY");
        assertThat(answer.get("to").asString()).isEqualTo("MANUAL_REVIEW");
        assertThat(answer.at("/because/zh").asString()).contains("6000");
        assertThat(document.at("/after/discrepancies/0/path").asString()).isEqualTo("/application/household/incomes/0");
    }

    @Test
    void anEventOvertakesAnEarlierRecord() {
        ObjectNode application = Watched.application();
        application.set("officialRecords", Watched.JSON.readTree(WAGE.formatted("2025-06-01", "1600")));
        JsonNode document = Watched.of(Watched.request("2025-07-05", application, """
                { "kind": "INCOME_CHANGED", "member": "m1", "incomeKind": "WAGE", "amount": 1500, "per": "MONTH" }
                """));
        assertThat(document.at("/after/discrepancies").isEmpty()).isTrue();
        JsonNode answer = Watched.allowance(document);
        assertThat(answer.get("change").asString()).isEqualTo("AMOUNT_CHANGES");
        assertThat(answer.get("monthlyAmountAfter").decimalValue()).isEqualByComparingTo("570.00");
        assertThat(answer.get("urgency").asString()).isEqualTo("AT_NEXT_REVIEW");
    }

    @Test
    void whenVerificationHasExpiredItIsDoneAgain() {
        ObjectNode application = Watched.application();
        application.set("officialRecords", Watched.JSON.readTree(WAGE.formatted("2024-07-01", "1600")));
        JsonNode document = Watched.of(Watched.request("2025-07-05", application, ""));
        JsonNode answer = Watched.allowance(document);
        assertThat(answer.get("change").asString()).isEqualTo("RE_VERIFY");
        assertThat(answer.at("/because/zh").asString()).contains("2025-07-01");
    }
}
