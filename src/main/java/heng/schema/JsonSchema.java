package heng.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** One schema under {@code src/main/resources/schema}. */
public final class JsonSchema {
    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema with this name, for example {@code parameter}. */
    public static JsonSchema named(String name) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream in = JsonSchema.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalArgumentException("no schema is named " + name);
            }
            return new JsonSchema(registry.getSchema(in, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema itself. */
    public JsonNode node() {
        return schema.getSchemaNode();
    }

    /** Everything that breaks the schema, each place and rule once; empty where nothing does. */
    public List<SchemaFault> check(JsonNode document) {
        Set<SchemaFault> faults = new LinkedHashSet<>();
        List<Error> errors = schema.validate(document);
        errors.stream().filter(error -> !isInsideChoice(error, errors)).forEach(error -> faults.add(fault(error)));
        return new ArrayList<>(faults);
    }

    /** Why each way of a choice failed says less than that none fits, which is said anyway. */
    private static boolean isInsideChoice(Error error, List<Error> errors) {
        String path = error.getEvaluationPath().toString();
        return errors.stream()
                .filter(other -> other.getKeyword().equals("oneOf"))
                .anyMatch(other -> path.startsWith(other.getEvaluationPath() + "/"));
    }

    private static SchemaFault fault(Error error) {
        SchemaSentence sentence = SchemaSentence.of(error);
        TokenStreamLocation location =
                error.getInstanceNode() instanceof TokenStreamLocationAware aware ? aware.tokenStreamLocation() : null;
        return new SchemaFault(
                sentence.pointer(),
                location == null ? 0 : location.getLineNr(),
                location == null ? 0 : location.getColumnNr(),
                error.getKeyword(),
                error.getProperty(),
                sentence.zh(),
                sentence.en());
    }
}
