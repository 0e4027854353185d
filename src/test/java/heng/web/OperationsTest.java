package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a probe and a collector of figures are told. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class OperationsTest {
    private static final Pattern QUERIED = Pattern.compile("([a-z_]+)\\{");
    private static final Pattern LABELLED = Pattern.compile("([a-z_]+)=~?\"");
    private static final Pattern SORTED = Pattern.compile("by \\(([^)]*)\\)");

    @LocalServerPort
    private int port;

    @Test
    void theServiceIsReadyWithRulesAndALogThatCanBeWritten() throws Exception {
        Door door = new Door(port);
        for (String probe : new String[] {"", "/readiness", "/liveness"}) {
            assertThat(door.json("/actuator/health" + probe).get("status").asString())
                    .isEqualTo("UP");
        }
    }

    @Test
    void decisionsAreCountedByTheirOutcomes() throws Exception {
        Door door = new Door(port);
        double before = counted(door);
        door.answered("/api/v1/evaluations", Family.ofThree("2025-06-15", "1600"));
        assertThat(counted(door)).isEqualTo(before + 1);
        String figures = door.get("/actuator/prometheus").body();
        assertThat(figures)
                .contains(
                        "heng_rulebook{",
                        "fingerprint=\"sha256:",
                        "heng_log_waiting",
                        "http_server_requests_seconds_bucket")
                .contains("uri=\"/api/v1/evaluations\"");
    }

    /** Of the board and of the page on operations; else somebody looks at an empty panel and is at ease. */
    @Test
    void everyFigureThatIsLookedAtIsThere() throws Exception {
        Door door = new Door(port);
        door.answered("/api/v1/evaluations", Family.ofThree("2025-06-15", "1600"));
        List<String> figures = door.get("/actuator/prometheus").body().lines().toList();
        List<String> looked = new ArrayList<>(List.of("heng_publishing_steps_total{action=\"PUBLISHED\"}"));
        Door.JSON
                .readTree(Path.of("docs/deploy/grafana.json").toFile())
                .findValuesAsString("expr")
                .forEach(looked::add);
        assertThat(looked).hasSizeGreaterThan(10);
        for (String query : looked) {
            List<String> names = QUERIED.matcher(query)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(names).as(query).isNotEmpty();
            for (String name : names) {
                List<String> lines =
                        figures.stream().filter(line -> line.startsWith(name)).toList();
                assertThat(lines).as(query).isNotEmpty();
                assertThat(lines)
                        .as(query)
                        .anyMatch(line -> labels(query).stream().allMatch(line::contains));
            }
        }
    }

    /** The labels that a query sorts by or chooses from; its job is given by whoever collects. */
    private static List<String> labels(String query) {
        List<String> labels = new ArrayList<>();
        LABELLED.matcher(query).results().forEach(found -> labels.add(found.group(1) + "=\""));
        SORTED.matcher(query).results().forEach(found -> {
            for (String label : found.group(1).split(", *")) {
                labels.add(label + "=\"");
            }
        });
        labels.removeAll(List.of("job=\"", "instance=\""));
        return labels;
    }

    private static double counted(Door door) throws Exception {
        return door.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("heng_decisions_total")
                        && line.contains("outcome=\"CONFIRMED\"")
                        && line.contains("scheme=\"SUBSISTENCE_ALLOWANCE\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
