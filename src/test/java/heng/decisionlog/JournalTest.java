package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heng.decisionlog.Entry.Head;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for the journal is told, whatever happens to the one who writes. */
@Timeout(20)
class JournalTest {
    @Test
    void anErrorIsToldAtOnceAndTheNextEntryIsWritten() {
        AtomicInteger tried = new AtomicInteger();
        try (Journal journal = new Journal(drafts -> {
            if (tried.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("gone");
            }
            return written(drafts);
        })) {
            long asked = System.nanoTime();
            assertThatThrownBy(() -> journal.append(draft(Kind.DECISION)))
                    .isInstanceOf(LogUnavailable.class)
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
            assertThat(journal.isAlive()).isTrue();
            assertThat(journal.append(draft(Kind.DECISION)).kind()).isEqualTo("DECISION");
        }
    }

    @Test
    void theStopWaitsForAWriteAndDoesNotInterruptIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Journal journal = new Journal(drafts -> {
            begun.countDown();
            try {
                stopping.await();
                Thread.sleep(300);
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            return written(drafts);
        });
        ExecutorService asker = Executors.newSingleThreadExecutor();
        Future<Entry> asked = asker.submit(() -> journal.append(draft(Kind.DECISION)));
        begun.await();
        stopping.countDown();
        journal.close();
        assertThat(asked.get().kind()).isEqualTo("DECISION");
        assertThat(interrupted).isFalse();
        assertThat(journal.isAlive()).isFalse();
        assertThatThrownBy(() -> journal.append(draft(Kind.DECISION))).isInstanceOf(LogUnavailable.class);
        asker.shutdown();
    }

    /** While the first is being written, two hundred come, and among them two erasures. */
    @Test
    void anErasureIsWrittenAloneAndTheOthersTogether() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gathered = new CountDownLatch(1);
        List<String> batches = Collections.synchronizedList(new ArrayList<>());
        try (Journal journal = new Journal(drafts -> {
            begun.countDown();
            awaited(gathered);
            batches.add(drafts.get(0).kind() + " " + drafts.size());
            return written(drafts);
        })) {
            ExecutorService askers = Executors.newFixedThreadPool(2);
            Future<?> first = askers.submit(() -> journal.append(draft(Kind.DECISION)));
            begun.await();
            List<Draft> drafts = new ArrayList<>(Collections.nCopies(200, draft(Kind.DECISION)));
            drafts.set(0, draft(Kind.ERASURE));
            drafts.set(120, draft(Kind.ERASURE));
            Future<?> others = askers.submit(() -> journal.append(drafts));
            while (journal.waiting() < 200) {
                Thread.sleep(1);
            }
            gathered.countDown();
            first.get();
            others.get();
            askers.shutdown();
        }
        assertThat(batches).containsExactly("DECISION 1", "ERASURE 1", "DECISION 119", "ERASURE 1", "DECISION 79");
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Entry> written(List<Draft> drafts) {
        List<Entry> entries = new ArrayList<>();
        drafts.forEach(draft -> entries.add(Entry.after(Head.NONE, draft, null, null, draft.content())));
        return entries;
    }

    private static Draft draft(Kind kind) {
        return new Draft(
                kind,
                Ids.at(OpenLog.START),
                null,
                OpenLog.START,
                null,
                "test",
                "",
                null,
                null,
                null,
                "",
                null,
                new byte[0]);
    }
}
