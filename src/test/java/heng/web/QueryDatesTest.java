package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A date in an address is a date, however far away, or a fault that names its place. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class QueryDatesTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/rulebook/checks?asOf=2025-13-01, /asOf",
        "/api/v1/timeline?from=2025-02-30, /from",
        "/api/v1/timeline?until=canary, /until",
        "/api/v1/timeline?from=2025-01-02&until=2025-01-01, /until",
        "/api/v1/parameters?jurisdiction=640106&asOf=canary, /asOf",
    })
    void aDateThatIsNoneIsNamedInBothLanguages(String address, String pointer) throws Exception {
        HttpResponse<String> answer = new Door(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("canary");
        JsonNode fault = Door.JSON.readTree(answer.body()).at("/errors/0");
        assertThat(fault.get("pointer").asString()).isEqualTo(pointer);
        assertThat(fault.get("zh").asString()).isNotBlank();
        assertThat(fault.get("en").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline?from=%2B999999999-12-31",
                "timeline?until=-999999999-01-01",
                "timeline?from=&until=",
                "rulebook/checks?asOf=%2B999999999-12-31",
                "rulebook/checks?asOf=-999999999-01-01",
                "rulebook/checks?asOf=0000-01-01",
            })
    void farDaysAreNoFault(String query) throws Exception {
        assertThat(new Door(port).get("/api/v1/" + query).statusCode()).isEqualTo(200);
    }
}
