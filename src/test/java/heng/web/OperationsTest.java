package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a probe and a collector of figures are told. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class OperationsTest {
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
