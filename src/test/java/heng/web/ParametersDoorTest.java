package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The values of one place and day, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class ParametersDoorTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "jurisdiction=640106&asOf=2025-06-15, 690",
        "jurisdiction=640106&community=URBAN&asOf=2025-06-15, 690",
    })
    void theStandardOfAPlaceAndDay(String query, int standard) throws Exception {
        JsonNode values = Door.JSON.readTree(
                new Door(port).get("/api/v1/parameters?" + query).body());
        assertThat(values).anySatisfy(value -> {
            assertThat(value.get("parameter").asString()).isEqualTo("subsistence-allowance.standard");
            assertThat(value.get("value").decimalValue()).isEqualByComparingTo(String.valueOf(standard));
        });
    }

    @Test
    void aPlaceThatIsNoneIsToldFromOneWithoutValues() throws Exception {
        refused("jurisdiction=999999", 422, "/jurisdiction");
    }

    @Test
    void aCommunityThatIsNoneIsNotTakenForTheOther() throws Exception {
        refused("jurisdiction=640106&community=canary", 400, "/community");
    }

    private void refused(String query, int status, String pointer) throws Exception {
        HttpResponse<String> answer = new Door(port).get("/api/v1/parameters?" + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("canary").doesNotContain("999999");
        JsonNode fault = Door.JSON.readTree(answer.body()).at("/errors/0");
        assertThat(fault.get("pointer").asString()).isEqualTo(pointer);
        assertThat(fault.get("zh").asString()).isNotBlank();
        assertThat(fault.get("en").asString()).isNotBlank();
    }
}
