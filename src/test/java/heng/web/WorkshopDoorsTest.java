package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The timeline and the checks over real HTTP, as they are described. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class WorkshopDoorsTest {
    @LocalServerPort
    private int port;

    @Test
    void theTimelineTellsOneDay() throws Exception {
        JsonNode answer = door().json("/api/v1/timeline?from=2023-12-26&until=2024-01-31");
        assertThat(answer.at("/rulebook/fingerprint").asString()).startsWith("sha256:");
        assertThat(answer.get("days").size()).isEqualTo(1);
        JsonNode day = answer.at("/days/0");
        assertThat(day.get("date").asString()).isEqualTo("2024-01-01");
        assertThat(day.at("/begins/instruments").findValuesAsString("id")).contains("nx-standards-2024");
        assertThat(day.at("/ends/instruments").findValuesAsString("id")).contains("nx-standards-2022");
        JsonNode urban = null;
        for (JsonNode value : day.get("parameters")) {
            if (value.get("parameter").asString().equals("subsistence-allowance.standard")
                    && value.get("place").asString().equals("640000")
                    && value.get("key").asString().equals("URBAN")) {
                urban = value;
            }
        }
        assertThat(urban).isNotNull();
        assertThat(urban.get("before").decimalValue()).isEqualByComparingTo("650");
        assertThat(urban.get("after").toString()).isEqualTo("690");
        assertThat(urban.at("/law/instrument").asString()).isEqualTo("nx-standards-2024");
        assertThat(urban.at("/placeName/zh").asString()).isEqualTo("宁夏回族自治区");
    }

    @Test
    void withoutDatesTheWholeTimelineIsTold() throws Exception {
        List<String> dates = door().json("/api/v1/timeline").get("days").findValuesAsString("date");
        assertThat(dates).isSorted().contains("2015-04-01", "2021-07-01", "2026-07-01");
    }

    @Test
    void theHandbookIsServedWithItsCases() throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/handbook"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("社会救助规则手册", "id=\"rule-income-below-standard\"", "id=\"part-cases\"")
                .contains(door().json("/api/v1/rulebook").get("fingerprint").asString());
    }

    @Test
    void theChecksOfADayAreCounted() throws Exception {
        JsonNode answer = door().json("/api/v1/rulebook/checks?asOf=2025-01-01");
        assertThat(answer.get("asOf").asString()).isEqualTo("2025-01-01");
        assertThat(answer.get("checks").findValuesAsString("id")).contains("rural-share", "care-partly-lost");
        long notMet = answer.get("checks").findValuesAsString("outcome").stream()
                .filter("NOT_MET"::equals)
                .count();
        assertThat(answer.at("/summary/NOT_MET").asLong()).isEqualTo(notMet).isPositive();
        assertThat(door().json("/api/v1/rulebook/checks").get("asOf").asString())
                .isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/timeline?from=2022-09-01&until=2022-09-01", "/api/v1/rulebook/checks?asOf=2025-01-01"})
    void theExampleInTheDescriptionIsWhatIsAnswered(String address) throws Exception {
        String path = address.substring(0, address.indexOf('?')).replace("/", "~1");
        JsonNode example = door().json("/v3/api-docs")
                .at("/paths/" + path + "/get/responses/200/content/application~1json/example");
        String list = example.has("days") ? "days" : "checks";
        assertThat(example.get(list).size()).isPositive();
        assertThat(covers(door().json(address).get(list), example.get(list)))
                .as("openapi.json: %s", address)
                .isTrue();
    }

    /** Whether everything in the part stands in the whole too; the whole may hold more. */
    private static boolean covers(JsonNode whole, JsonNode part) {
        if (part.isArray()) {
            return part.valueStream()
                    .allMatch(entry -> whole.valueStream().anyMatch(candidate -> covers(candidate, entry)));
        }
        return part.isObject()
                ? part.propertyStream()
                        .allMatch(field ->
                                whole.has(field.getKey()) && covers(whole.get(field.getKey()), field.getValue()))
                : part.equals(whole);
    }

    private Door door() {
        return new Door(port);
    }
}
