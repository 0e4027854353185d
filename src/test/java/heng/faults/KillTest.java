package heng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service is killed while it is asked: every decision that was answered is in the log, and the log is whole. Once in
 * the build; more often with {@code -Dkills=50}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int ASKERS = 4;

    @TempDir
    private Path data;

    @Test
    void whatWasAnsweredIsInTheLog() throws Exception {
        SplittableRandom chance = new SplittableRandom(7);
        Set<String> answered = ConcurrentHashMap.newKeySet();
        for (int kill = 0; kill < KILLS; kill++) {
            ServiceProcess service = ServiceProcess.start(data);
            int before = answered.size();
            ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
            for (int i = 0; i < ASKERS; i++) {
                askers.submit(() -> askUntilItIsGone(service.port(), answered));
            }
            int enough = before + chance.nextInt(50, 250);
            while (answered.size() < enough) {
                Thread.sleep(5);
            }
            service.kill();
            askers.shutdown();
            assertThat(askers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        try (Service again = Service.start(data, "")) {
            for (String id : answered) {
                assertThat(again.get("/api/v1/decisions/" + id).statusCode())
                        .as(id)
                        .isEqualTo(200);
            }
            assertThat(again.whole()).isTrue();
        }
        System.out.println(KILLS + " kills, " + answered.size() + " answered decisions, none missing");
    }

    private static Void askUntilItIsGone(int port, Set<String> answered) throws InterruptedException {
        while (true) {
            try {
                HttpResponse<String> answer = Service.decide(port);
                if (answer.statusCode() == 200) {
                    answered.add(Service.JSON
                            .readTree(answer.body())
                            .get("decisionId")
                            .asString());
                }
            } catch (IOException gone) {
                return null;
            }
        }
    }
}
