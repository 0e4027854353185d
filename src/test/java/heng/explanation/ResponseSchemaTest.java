package heng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.Answer;
import heng.cases.TestRules;
import heng.reference.Households;
import heng.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published form of a decision is the one that decisions have, and the published example is a real one. */
class ResponseSchemaTest {
    private static final Path DESCRIPTION = Path.of("src/main/resources/openapi/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void everyDecisionHasThePublishedForm() {
        JsonSchema schema = JsonSchema.named("evaluation-response");
        for (long seed = 1; seed <= 500; seed++) {
            Answer answer = TestRules.decide(Households.generated(seed));
            if (answer.status() == 200) {
                assertThat(schema.check(answer.document())).as("seed " + seed).isEmpty();
            }
        }
    }

    /** Run with {@code -Dopenapi.write=true} to renew the example. */
    @Test
    void theExampleIsWhatIsAnswered() throws IOException {
        JsonNode description = JSON.readTree(Files.readString(DESCRIPTION));
        JsonNode post = description.at("/paths/~1api~1v1~1evaluations/post");
        JsonNode request = post.at("/requestBody/content/application~1json/example");
        ObjectNode published = (ObjectNode) post.at("/responses/200/content/application~1json/example");
        JsonNode answered = TestRules.decide(request).document();
        if (Boolean.getBoolean("openapi.write")) {
            answered.forEachEntry(published::set);
            Files.writeString(
                    DESCRIPTION, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(description) + "\n");
        }
        published.propertyNames().stream()
                .filter(name -> !name.equals("rulebook") && answered.has(name))
                .forEach(name -> assertThat(JSON.readTree(published.get(name).toString()))
                        .as(name + ": ./mvnw test -Dtest=ResponseSchemaTest -Dopenapi.write=true")
                        .isEqualTo(JSON.readTree(answered.get(name).toString())));
    }
}
