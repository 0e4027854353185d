package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heng.decisionlog.Entry.Head;
import java.time.Duration;
import java.util.ArrayList;
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
