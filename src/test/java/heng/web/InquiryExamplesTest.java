package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published examples of what is asked beside a decision are what is answered; {@code -Dopenapi.write=true} renews them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class InquiryExamplesTest {
    private static final Path DESCRIPTION = Path.of("src/main/resources/openapi/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @LocalServerPort
    private int port;

    @Test
    void untilAndUnit() throws Exception {
        check("/api/v1/evaluations", "?explain=until,unit", "until", "unit");
    }

    @Test
    void whatIf() throws Exception {
        JsonNode answer = check("/api/v1/what-if", "", "difference");
        assertThat(answer.propertyNames()).containsExactlyInAnyOrder("before", "after", "difference");
    }

    @Test
    void sweep() throws Exception {
        JsonNode answer = check("/api/v1/sweep", "", "asOf", "pointer", "points", "cliffs", "slopes", "complete");
        assertThat(answer.get("cliffs")).isNotEmpty();
    }

    private JsonNode check(String path, String query, String... fields) throws Exception {
        JsonNode description = JSON.readTree(Files.readString(DESCRIPTION));
        JsonNode post = description.at("/paths/" + path.replace("/", "~1") + "/post");
        JsonNode request = post.at("/requestBody/content/application~1json/example");
        ObjectNode published = (ObjectNode) post.at("/responses/200/content/application~1json/example");
        JsonNode answered = new Door(port).answered(path + query, request.toString());
        if (Boolean.getBoolean("openapi.write")) {
            renew(description, published, answered, fields);
        }
        for (String field : fields) {
            assertThat(published.get(field))
                    .as(field + ": ./mvnw test -Dtest=InquiryExamplesTest -Dopenapi.write=true")
                    .isEqualTo(answered.get(field));
        }
        return answered;
    }

    private static void renew(JsonNode description, ObjectNode published, JsonNode answered, String... fields)
            throws IOException {
        for (String field : fields) {
            published.set(field, answered.get(field));
        }
        Files.writeString(DESCRIPTION, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(description) + "\n");
    }
}
