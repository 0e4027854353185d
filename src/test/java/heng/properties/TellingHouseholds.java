package heng.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The families of the worked cases and the examples of the first page, in an emergency and in a time of rising prices. */
final class TellingHouseholds {
    private static final Path FAMILIES = Path.of("fixtures/families");
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    private TellingHouseholds() {}

    static List<ObjectNode> all() {
        List<ObjectNode> all = new ArrayList<>();
        read(FAMILIES, new YAMLMapper()).forEach(family -> all.add((ObjectNode) family.get("request")));
        read(EXAMPLES, JsonMapper.shared())
                .forEach(example -> all.add(example.has("request") ? (ObjectNode) example.get("request") : example));
        all.forEach(request -> {
            request.putObject("emergency").put("kind", "EXPENDITURE_SURGE");
            request.putObject("priceIndex")
                    .put("cpiYearOnYear", new BigDecimal("0.036"))
                    .put("foodYearOnYear", new BigDecimal("0.07"))
                    .put("rise", new BigDecimal("0.05"));
        });
        return all;
    }

    private static List<ObjectNode> read(Path folder, ObjectMapper mapper) {
        try (Stream<Path> files = Files.list(folder)) {
            List<ObjectNode> read = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                read.add((ObjectNode) mapper.readTree(Files.readString(file)));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
