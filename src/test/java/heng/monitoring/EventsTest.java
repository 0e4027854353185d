package heng.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What an event means for a household that draws the allowance, or that does not. */
class EventsTest {
    private static final String PENSION =
            "{ \"kind\": \"INCOME_CHANGED\", \"member\": \"m2\", \"incomeKind\": \"RETIREMENT_PENSION\", "
                    + "\"amount\": 3000, \"per\": \"MONTH\" }";

    @Test
    void withoutEventsNothingChanges() {
        JsonNode document = Watched.of("2025-06-15", "");
        assertThat(document.at("/overall/change").asString()).isEqualTo("NOTHING_CHANGES");
        assertThat(document.get("answers"))
                .allSatisfy(
                        answer -> assertThat(answer.get("change").asString()).isEqualTo("NOTHING_CHANGES"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, false, mca-2021-57",
        "2026-06-30, false, mca-2021-57",
        "2026-07-01, true, social-assistance-act"
    })
    void whoMayNoLongerQualifyIsHeardFirstOnceTheActSaysSo(String day, boolean heard, String law) {
        JsonNode answer = Watched.allowance(Watched.of(day, PENSION));
        assertThat(answer.get("change").asString()).isEqualTo("MAY_NO_LONGER_QUALIFY");
        assertThat(answer.get("from").asString()).isEqualTo("CONFIRMED");
        assertThat(answer.get("to").asString()).isEqualTo("NOT_CONFIRMED");
        assertThat(answer.get("hearFirst").asBoolean()).isEqualTo(heard);
        assertThat(answer.get("urgency").asString()).isEqualTo("SOON");
        assertThat(answer.get("basis").toString()).contains(law);
        assertThat(answer.at("/because/zh").asString())
                .contains("家庭人均收入低于当地最低生活保障标准")
                .contains("4600");
    }

    @Test
    void aRiseThroughWorkPhasesTheAllowanceOut() {
        JsonNode document = Watched.of("2025-07-01", """
                { "kind": "INCOME_CHANGED", "member": "m1", "incomeKind": "WAGE", "amount": 2500, "per": "MONTH" }
                """);
        assertThat(document.at("/after/phaseOut").asString()).isEqualTo("MAY_START");
        JsonNode answer = Watched.allowance(document);
        assertThat(answer.get("change").asString()).isEqualTo("AMOUNT_CHANGES");
        assertThat(answer.at("/because/zh").asString()).contains("渐退");
    }

    @Test
    void aCarEndsItOnlyIfItsUseIsKnown() {
        JsonNode known = Watched.of("2025-07-01", "{ \"kind\": \"VEHICLE_BOUGHT\", \"use\": \"PRIVATE\" }");
        assertThat(Watched.allowance(known).get("change").asString()).isEqualTo("MAY_NO_LONGER_QUALIFY");
        JsonNode open = Watched.of("2025-07-01", "{ \"kind\": \"VEHICLE_BOUGHT\" }");
        assertThat(Watched.allowance(open).get("change").asString()).isEqualTo("RE_VERIFY");
        assertThat(open.at("/after/missing/0/path").asString()).isEqualTo("/events/0/use");
    }

    @Test
    void aDeathIsLookedIntoAtOnce() {
        JsonNode child =
                Watched.of("2026-07-05", "{ \"kind\": \"MEMBER_DIED\", \"member\": \"m3\", \"on\": \"2026-07-01\" }");
        JsonNode answer = Watched.allowance(child);
        assertThat(answer.get("change").asString()).isEqualTo("MAY_NO_LONGER_QUALIFY");
        assertThat(answer.get("urgency").asString()).isEqualTo("NOW");
        JsonNode applicant =
                Watched.of("2025-07-05", "{ \"kind\": \"MEMBER_DIED\", \"member\": \"m1\", \"on\": \"2025-07-01\" }");
        assertThat(Watched.allowance(applicant).get("change").asString()).isEqualTo("RE_VERIFY");
        assertThat(Watched.allowance(applicant).at("/because/zh").asString()).contains("申请人已经死亡");
    }

    @Test
    void whoLosesWageToPrisonMayQualify() {
        JsonNode document = Watched.of(Watched.request("2025-07-05", rich(), """
                { "kind": "MEMBER_IMPRISONED", "member": "m1", "since": "2025-07-01" }
                """));
        JsonNode answer = Watched.allowance(document);
        assertThat(answer.get("change").asString()).isEqualTo("MAY_QUALIFY");
        assertThat(answer.get("urgency").asString()).isEqualTo("NOW");
        assertThat(answer.get("monthlyAmountAfter").decimalValue()).isPositive();
    }

    @Test
    void aSurgeOfSpendingOpensHelp() {
        JsonNode document = Watched.of(Watched.request("2025-07-05", rich(), """
                { "kind": "EXPENSE_SURGED", "member": "m2", "expenditureKind": "MEDICAL", "amount": 4500, "per": "MONTH" }
                """));
        assertThat(Watched.allowance(document).get("change").asString()).isEqualTo("MAY_QUALIFY");
        assertThat(Watched.answer(document, "TEMPORARY_ASSISTANCE", "")
                        .get("change")
                        .asString())
                .isEqualTo("MAY_QUALIFY");
        assertThat(document.at("/overall/change").asString()).isEqualTo("MAY_QUALIFY");
    }

    @Test
    void aCertificateOpensSubsidies() {
        JsonNode document = Watched.of("2025-07-05", """
                { "kind": "DISABILITY_CERTIFIED", "member": "m2", "disability": { "kind": "PHYSICAL", "grade": 1 } }
                """);
        assertThat(Watched.answer(document, "LIVING_SUBSIDY_DISABLED", "m2")
                        .get("change")
                        .asString())
                .isEqualTo("MAY_QUALIFY");
    }

    @Test
    void otherWorkLeavesTheWageOpen() {
        JsonNode document = Watched.of("2025-07-05", """
                { "kind": "EMPLOYMENT_CHANGED", "member": "m2", "employment": "EMPLOYED" }
                """);
        assertThat(Watched.allowance(document).get("change").asString()).isEqualTo("RE_VERIFY");
        assertThat(document.at("/after/missing").toString()).contains("/events/0/amount");
    }

    private static tools.jackson.databind.node.ObjectNode rich() {
        var application = Watched.application();
        ((tools.jackson.databind.node.ObjectNode) application.at("/household/incomes/0")).put("amount", 6000);
        return application;
    }
}
