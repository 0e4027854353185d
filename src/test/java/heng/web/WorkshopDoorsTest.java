package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The timeline and the checks over real HTTP, and what is answered to dates that are none. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class WorkshopDoorsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void theTimelineTellsOneDay() throws Exception {
        JsonNode answer = json("/api/v1/timeline?from=2023-12-26&until=2024-01-31");
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
        List<String> dates = json("/api/v1/timeline").get("days").findValuesAsString("date");
        assertThat(dates).isSorted().contains("2015-04-01", "2021-07-01", "2026-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/timeline?from=2025-02-30, /from",
        "/api/v1/timeline?until=canary, /until",
        "/api/v1/timeline?from=2025-01-02&until=2025-01-01, /until",
        "/api/v1/parameters?jurisdiction=640106&asOf=canary, /asOf",
    })
    void aDateThatIsNoneIsNamedInBothLanguages(String address, String pointer) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("canary");
        JsonNode fault = JSON.readTree(answer.body()).at("/errors/0");
        assertThat(fault.get("pointer").asString()).isEqualTo(pointer);
        assertThat(fault.get("zh").asString()).isNotBlank();
        assertThat(fault.get("en").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=+999999999-12-31", "until=-999999999-01-01", "from=&until=", "from=0000-01-01"})
    void farDaysAreNoFault(String query) throws Exception {
        assertThat(get("/api/v1/timeline?" + query.replace("+", "%2B")).statusCode())
                .isEqualTo(200);
    }

    private JsonNode json(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
