package heng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import heng.assessment.AssessHousehold;
import heng.cases.TestRules;
import heng.intake.ApplicationReader;
import heng.monitoring.CaseReader;
import heng.monitoring.MonitorHousehold;
import heng.monitoring.MonitoredCase;
import heng.reference.Households;
import heng.schema.JsonSchema;
import heng.walkthrough.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Monitoring and reports on verification have the published form, and the published examples are real ones. */
class PublishedFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Path DESCRIPTION = Path.of("src/main/resources/openapi/openapi.json");
    private static final String REQUEST = "/requestBody/content/application~1json/example";
    private static final String RESPONSE = "/responses/200/content/application~1json/example";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String EVENTS = """
            [ { "kind": "INCOME_CHANGED", "member": "m1", "incomeKind": "WAGE", "amount": 5000, "per": "MONTH" },
              { "kind": "VEHICLE_BOUGHT" } ]
            """;

    private final ApplicationReader reader = new ApplicationReader();
    private final AssessHousehold assessment = new AssessHousehold(TestRules.book());

    @Test
    void monitoringHasThePublishedForm() {
        JsonSchema schema = JsonSchema.named("monitoring-response");
        for (long seed = 1; seed <= 150; seed++) {
            ObjectNode application = Records.returned(Households.generated(seed), seed);
            ObjectNode request = JSON.createObjectNode();
            request.set("asOf", application.get("asOf"));
            request.set("application", application);
            request.set("events", JSON.readTree(EVENTS));
            ObjectNode answered = monitored(request);
            assertThat(schema.check(answered)).as("seed " + seed + answered).isEmpty();
        }
    }

    @Test
    void reportsHaveThePublishedForm() {
        JsonSchema schema = JsonSchema.named("verification-report");
        for (long seed = 1; seed <= 300; seed++) {
            ObjectNode report = reported(Records.returned(Households.generated(seed), seed));
            assertThat(schema.check(report)).as("seed " + seed + report).isEmpty();
        }
    }

    /** Run with {@code -Dopenapi.write=true} to renew the examples. */
    @Test
    void theExamplesAreWhatIsAnswered() throws IOException {
        JsonNode description = JSON.readTree(Files.readString(DESCRIPTION));
        JsonNode monitoring = description.at("/paths/~1api~1v1~1monitoring/post");
        JsonNode reports = description.at("/paths/~1api~1v1~1verification-reports/post");
        ObjectNode answered = monitored(monitoring.at(REQUEST));
        ObjectNode report = reported(reports.at(REQUEST));
        if (Boolean.getBoolean("openapi.write")) {
            answered.forEachEntry(((ObjectNode) monitoring.at(RESPONSE))::set);
            report.forEachEntry(((ObjectNode) reports.at(RESPONSE))::set);
            String batch = "/paths/~1api~1v1~1monitoring:batch/post/responses/200/content/application~1x-ndjson";
            ((ObjectNode) description.at(batch)).put("example", answered + "\n");
            Files.writeString(
                    DESCRIPTION, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(description) + "\n");
        }
        same(monitoring.at(RESPONSE), answered);
        same(reports.at(RESPONSE), report);
    }

    private ObjectNode monitored(JsonNode request) {
        MonitoredCase one = new CaseReader(reader).read(request.toString().getBytes(StandardCharsets.UTF_8), TODAY);
        return MonitoringDocument.of(TestRules.book(), one, new MonitorHousehold(assessment).watch(one));
    }

    private ObjectNode reported(JsonNode request) {
        return VerificationReport.of(TestRules.book(), assessment.decide(reader.read(request, TODAY)));
    }

    private static void same(JsonNode published, ObjectNode answered) {
        for (String name : answered.propertyNames()) {
            if (!name.equals("rulebook")) {
                assertThat(JSON.readTree(String.valueOf(published.get(name))))
                        .as(name + ": ./mvnw test -Dtest=PublishedFormsTest -Dopenapi.write=true")
                        .isEqualTo(JSON.readTree(answered.get(name).toString()));
            }
        }
    }
}
