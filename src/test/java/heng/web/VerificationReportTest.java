package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The report on verification over HTTP: what does not fit is told with its figures, what fits without. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class VerificationReportTest {
    private static final String REQUEST = """
            { "asOf": "2025-06-15", "jurisdiction": "640106", "community": "URBAN", "verificationConsent": %s,
              "household": { "id": "HH-1", "members": [
                  { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01", "employment": "EMPLOYED" } ],
                "incomes": [ { "member": "m1", "kind": "WAGE", "amount": 123.45, "per": "MONTH" } ],
                "expenditures": [], "assets": [], "obligors": [] },
              "officialRecords": [
                { "agency": "TAX", "member": "m1", "recordedOn": "2025-06-01",
                  "income": { "member": "m1", "kind": "WAGE", "amount": 123.45, "per": "MONTH" } },
                { "agency": "VEHICLE", "member": "m1", "recordedOn": "2025-06-01",
                  "asset": { "kind": "MOTOR_VEHICLE", "use": "PRIVATE" } } ] }
            """;

    @LocalServerPort
    private int port;

    @Test
    void theReportSaysWhatDoesNotFitAndHowLongItHolds() throws Exception {
        HttpResponse<String> answer = new Door(port).post("/api/v1/verification-reports", REQUEST.formatted("true"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode report = Door.JSON.readTree(answer.body());
        assertThat(report.get("result").asString()).isEqualTo("DISCREPANT");
        assertThat(report.get("validUntil").asString()).isEqualTo("2026-06-01");
        assertThat(report.get("agencies")).hasSize(2);
        assertThat(report.at("/discrepancies/0/id").asString()).isEqualTo("household/ASSET/MOTOR_VEHICLE");
        assertThat(report.get("steps").isEmpty()).isFalse();
        assertThat(report.get("timeLimits").isEmpty()).isFalse();
        assertThat(report.get("law").toString()).contains("民发〔2021〕57号");
        assertThat(answer.body()).as("what fits has no figures").doesNotContain("123.45");
    }

    @Test
    void withoutConsentNothingIsReported() throws Exception {
        JsonNode report = Door.JSON.readTree(new Door(port)
                .post("/api/v1/verification-reports", REQUEST.formatted("false"))
                .body());
        assertThat(report.get("result").asString()).isEqualTo("NOT_ASKED");
        assertThat(report.get("agencies").isEmpty()).isTrue();
        assertThat(report.get("validUntil").isNull()).isTrue();
    }

    @Test
    void thePageCanBePrinted() throws Exception {
        String form = "json=" + URLEncoder.encode(REQUEST.formatted("true"), StandardCharsets.UTF_8);
        HttpResponse<String> page =
                new Door(port).post("/verification-report", form, "application/x-www-form-urlencoded");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("居民家庭经济状况核对报告", "本结论有效至 2026-06-01", "车辆登记部门", "按申报", "办理时限")
                .doesNotContain("123.45");
        HttpResponse<String> broken =
                new Door(port).post("/verification-report", "json=%7B", "application/x-www-form-urlencoded");
        assertThat(broken.statusCode()).isEqualTo(400);
    }
}
