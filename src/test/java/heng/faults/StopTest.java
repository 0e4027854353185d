package heng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service is stopped while it is asked: what was begun is finished, and everything that was recorded was answered. */
class StopTest {
    @TempDir
    private Path data;

    @Test
    void whatWasBegunIsFinished() throws Exception {
        Service service = Service.start(data, "");
        Set<String> answered = ConcurrentHashMap.newKeySet();
        AtomicInteger turnedAway = new AtomicInteger();
        ExecutorService askers = Executors.newFixedThreadPool(6);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            running.add(askers.submit(() -> {
                askUntilTurnedAway(service, answered);
                turnedAway.incrementAndGet();
                return null;
            }));
        }
        while (answered.size() < 60) {
            Thread.sleep(20);
        }
        service.close();
        for (Future<?> one : running) {
            one.get();
        }
        askers.shutdown();
        assertThat(turnedAway).hasValue(6);
        try (Service again = Service.start(data, "")) {
            assertThat(again.whole()).isTrue();
            assertThat(decisions(again)).containsExactlyInAnyOrderElementsOf(answered);
        }
    }

    private static void askUntilTurnedAway(Service service, Set<String> answered) throws InterruptedException {
        while (true) {
            try {
                HttpResponse<String> answer = service.decide();
                if (answer.statusCode() != 200) {
                    return;
                }
                answered.add(
                        Service.JSON.readTree(answer.body()).get("decisionId").asString());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static List<String> decisions(Service service) throws Exception {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            var page = service.json("/api/v1/decisions?limit=500" + next);
            page.get("decisions").forEach(one -> ids.add(one.get("decisionId").asString()));
            next = page.get("next").isNull()
                    ? ""
                    : "&before=" + page.get("next").asString();
        } while (!next.isEmpty());
        return ids;
    }
}
