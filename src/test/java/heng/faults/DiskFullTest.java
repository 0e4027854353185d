package heng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * No file may grow any further, as when the disk is full: nothing is answered that is not recorded, and when there is room
 * again the service goes on by itself.
 */
@EnabledOnOs(OS.LINUX)
class DiskFullTest {
    private static final int DECISIONS = 20_000;

    @TempDir
    private Path data;

    @Test
    void nothingIsAnsweredUntilThereIsRoomAgain() throws Exception {
        try (Service filled = Service.start(data, "")) {
            assertThat(filled.decide().statusCode()).isEqualTo(200);
        }
        long size = Files.size(data.resolve("decision-log.mv.db"));
        try (ServiceProcess service = ServiceProcess.start(
                List.of("prlimit", "--fsize=" + (size + (256 << 10)) + ":unlimited"), data)) {
            List<String> answered = new ArrayList<>();
            HttpResponse<String> answer = Service.decide(service.port());
            for (int i = 0; answer.statusCode() == 200 && i < DECISIONS; i++) {
                answered.add(Service.JSON.readTree(answer.body()).get("decisionId").asString());
                answer = Service.decide(service.port());
            }
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("log-unavailable").doesNotContain("SUBSISTENCE");
            assertThat(Service.get(service.port(), "/actuator/health/readiness").statusCode())
                    .isEqualTo(503);
            Process room = new ProcessBuilder(
                            "prlimit", "--pid", Long.toString(service.process().pid()), "--fsize=unlimited:unlimited")
                    .start();
            assertThat(room.waitFor()).isZero();
            HttpResponse<String> again = Service.decideAgain(service.port(), Duration.ofSeconds(90));
            assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
            answered.add(Service.JSON.readTree(again.body()).get("decisionId").asString());
            for (String id : answered) {
                assertThat(Service.get(service.port(), "/api/v1/decisions/" + id).statusCode())
                        .as(id)
                        .isEqualTo(200);
            }
            String verified = Service.get(service.port(), "/api/v1/decision-log/verification")
                    .body();
            assertThat(Service.JSON.readTree(verified).get("whole").asBoolean())
                    .as(verified)
                    .isTrue();
        }
    }
}
