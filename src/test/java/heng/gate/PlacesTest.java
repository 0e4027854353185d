package heng.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Places are never more than there are, are handed on in the order of coming, and none is lost. */
@Timeout(60)
class PlacesTest {
    private static final long LONG = 30_000;
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void aPlaceIsHandedToWhoWaitsLongest() throws Exception {
        Places places = new Places(1, 3, LONG);
        assertThat(places.take()).isTrue();
        List<Integer> order = new ArrayList<>();
        List<Future<Boolean>> waiting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int number = i;
            FutureTask<Boolean> one = new FutureTask<>(() -> {
                boolean taken = places.take();
                order.add(number); // one at a time: whoever has the place
                places.leave();
                return taken;
            });
            waiting.add(one);
            Thread thread = new Thread(one);
            thread.start();
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }
        assertThat(places.take()).as("one more than may wait").isFalse();
        places.leave();
        for (Future<Boolean> one : waiting) {
            assertThat(one.get()).isTrue();
        }
        assertThat(order).containsExactly(0, 1, 2);
        assertThat(places.take()).isTrue();
    }

    @Test
    void whoHasGoneIsHandedNothing() throws Exception {
        Places places = new Places(1, 3, 1);
        assertThat(places.take()).isTrue();
        assertThat(places.take()).as("waits a moment").isFalse();
        Future<?> interrupted = others.submit(() -> {
            Thread.currentThread().interrupt();
            assertThat(places.take()).isFalse();
            assertThat(Thread.interrupted()).isTrue();
        });
        interrupted.get();
        places.leave();
        assertThat(places.take()).isTrue();
    }

    @Test
    void howeverManyComeAndGoThereAreNeverMoreAndInTheEndAllAreFree() throws Exception {
        int all = 3;
        Places places = new Places(all, 8, 1);
        AtomicInteger inside = new AtomicInteger();
        Callable<Integer> visitor = () -> {
            int most = 0;
            for (int i = 0; i < 3_000; i++) {
                if (places.take()) {
                    most = Math.max(most, inside.incrementAndGet());
                    if (i % 100 == 0) {
                        Thread.sleep(2); // longer than the others wait
                    }
                    inside.decrementAndGet();
                    places.leave();
                }
            }
            return most;
        };
        int most = 0;
        for (Future<Integer> one : others.invokeAll(Collections.nCopies(16, visitor))) {
            most = Math.max(most, one.get());
        }
        assertThat(most).isEqualTo(all);
        for (int i = 0; i < all; i++) {
            assertThat(places.take()).isTrue();
        }
        assertThat(places.take()).isFalse();
    }
}
