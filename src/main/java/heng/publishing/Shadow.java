package heng.publishing;

import heng.decision.Decision;
import heng.household.Application;
import heng.inquiry.Difference;
import heng.parameter.NoValueInForce;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A tried bundle that decides along with the rules in use, on a share of the requests and off their path: a request
 * leaves a note and goes its way; where notes pile up they are passed over and counted.
 */
final class Shadow implements AutoCloseable {
    private static final int MOST_WAITING = 256;

    private final Tried candidate;
    private final double share;
    private final BlockingQueue<Note> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Differences differences = new Differences();
    private final Thread thread;

    private record Note(Application application, Decision decided) {}

    /**
     * Begins to decide along.
     *
     * @param share of the requests, above 0 and up to 1
     */
    Shadow(Tried candidate, double share) {
        this.candidate = candidate;
        this.share = share;
        this.thread = new Thread(this::work, "shadow");
        thread.setContextClassLoader(Shadow.class.getClassLoader());
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    Tried candidate() {
        return candidate;
    }

    double share() {
        return share;
    }

    Differences differences() {
        return differences;
    }

    /** Takes note of a decision that was made; never waits. */
    void offer(Application application, Decision decided) {
        if (share < 1 && ThreadLocalRandom.current().nextDouble() >= share) {
            return;
        }
        if (!waiting.offer(new Note(application, decided))) {
            differences.passedOver();
        }
    }

    private void work() {
        try {
            while (!thread.isInterrupted()) {
                compare(waiting.take());
            }
        } catch (InterruptedException stopped) {
            thread.interrupt();
        }
    }

    private void compare(Note note) {
        try {
            Decision other = candidate.book().assessment().decide(note.application());
            differences.add(note.application(), note.decided(), Difference.between(note.decided(), other));
        } catch (NoValueInForce none) {
            differences.add(note.application(), note.decided(), Difference.between(note.decided(), null));
        } catch (RuntimeException fault) {
            differences.failed();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
