package heng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
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
 * The disk under the log runs full: nothing is answered that is not recorded, and when there is room again the service
 * goes on by itself. The disk is a small one of the test's own; where none may be made, nothing is tried.
 */
@EnabledOnOs(OS.LINUX)
class DiskFullTest {
    private static final long DISK = 80L << 20;
    private static final long RESERVE = 64L << 20;

    @TempDir
    private Path data;

    private List<String> onASmallDisk() {
        return List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + DISK + " tmpfs '" + data + "' && exec \"$@\"",
                "sh");
    }

    @Test
    void nothingIsAnsweredUntilThereIsRoomAgain() throws Exception {
        List<String> trial = new ArrayList<>(onASmallDisk());
        trial.add("true");
        assumeTrue(new ProcessBuilder(trial).start().waitFor() == 0, "no disk may be made here");
        try (ServiceProcess service = ServiceProcess.start(onASmallDisk(), Service.arguments(data, ""))) {
            Path disk = Path.of("/proc/" + service.process().pid() + "/root" + data);
            List<String> answered = new ArrayList<>();
            answered.add(id(Service.decide(service.port())));
            Path filler = disk.resolve("filler");
            fill(filler, disk);
            HttpResponse<String> refused = Service.decide(service.port());
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("log-unavailable").doesNotContain("SUBSISTENCE");
            assertThat(Service.get(service.port(), "/actuator/health/readiness").statusCode())
                    .isEqualTo(503);
            Files.delete(filler);
            HttpResponse<String> again = Service.decideAgain(service.port(), Duration.ofSeconds(30));
            answered.add(id(again));
            assertThat(Service.get(service.port(), "/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
            for (String id : answered) {
                assertThat(Service.get(service.port(), "/api/v1/decisions/" + id)
                                .statusCode())
                        .isEqualTo(200);
            }
            String verified = Service.get(service.port(), "/api/v1/decision-log/verification")
                    .body();
            assertThat(Service.JSON.readTree(verified).get("whole").asBoolean())
                    .as(verified)
                    .isTrue();
        }
    }

    /** Until less is left than the log keeps in reserve. */
    private static void fill(Path filler, Path disk) throws Exception {
        byte[] some = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(disk).getUsableSpace() >= RESERVE) {
                out.write(some);
            }
        }
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Service.JSON.readTree(answer.body()).get("decisionId").asString();
    }
}
