package heng.decisionlog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * One thread appends for all who ask: whatever has come while a batch was being written goes into the next one
 * together. Whoever asks waits until the batch is durable. While many ask, more are waited for: until the batch is worth
 * its costs, or nobody comes, or the wait has become as long as the last write, which is long where processors are short.
 * Who asks alone does not wait.
 */
final class Journal implements AutoCloseable {
    private static final int LARGEST_BATCH = 256;
    private static final int LONGEST_QUEUE = 4096;
    /** From so many on, what a batch costs as such is a small part of what it costs. */
    private static final int WORTHWHILE = 32;
    /** Nanoseconds of one wait for more; and of all of them for one batch. */
    private static final long PAUSE = 2_000_000;

    private static final long LONGEST_GATHERING = 20_000_000;
    /** Milliseconds after which an idle writer looks whether it shall stop. */
    private static final long IDLE = 200;
    /** Seconds. What is written only after that is in the log all the same, though nobody was answered. */
    private static final long LONGEST_WAIT = 30;

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Function<List<Draft>, List<Entry>> write;
    private final Thread writer = new Thread(this::run, "decision-log");
    private volatile boolean open = true;

    /** Appends by this, which is called by one thread and must be durable when it returns. */
    Journal(Function<List<Draft>, List<Entry>> write) {
        this.write = write;
        writer.setDaemon(true);
        writer.start();
    }

    /**
     * Appends one entry.
     *
     * @return once it is durable
     * @throws LogUnavailable where it could not be written
     * @throws HouseholdErased where the household was erased meanwhile
     * @throws NotQuiet where something was recorded about it meanwhile, and nothing must have been
     */
    Entry append(Draft draft) {
        return written(asked(draft));
    }

    /**
     * Appends several, which may share a batch.
     *
     * @return once all are durable
     * @throws LogUnavailable where one could not be written; others may have been
     */
    void append(List<Draft> drafts) {
        drafts.stream().map(this::asked).toList().forEach(Journal::written);
    }

    private Waiting asked(Draft draft) {
        if (!open) {
            throw new LogUnavailable(null);
        }
        Waiting waiting = new Waiting(draft, new CompletableFuture<>());
        try {
            if (!queue.offer(waiting, LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new LogUnavailable(null);
            }
            if (!writer.isAlive()) {
                throw new LogUnavailable(null); // nobody will come for it
            }
            return waiting;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable(e);
        }
    }

    private static Entry written(Waiting waiting) {
        try {
            return waiting.written().get(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable(e);
        } catch (TimeoutException e) {
            throw new LogUnavailable(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HouseholdErased || e.getCause() instanceof NotQuiet
                    ? (RuntimeException) e.getCause()
                    : new LogUnavailable(e.getCause());
        }
    }

    /** Whatever happens to a batch, those who wait for it are told, and the next one is written. */
    private void run() {
        List<Waiting> batch = new ArrayList<>(LARGEST_BATCH);
        long gathering = 0;
        while (open || !queue.isEmpty()) {
            try {
                if (gather(batch, gathering)) {
                    boolean crowded = batch.size() > 1;
                    long begun = System.nanoTime();
                    inTurn(batch);
                    gathering = crowded ? Math.min(System.nanoTime() - begun, LONGEST_GATHERING) : 0;
                }
            } catch (Throwable e) {
                fail(batch, e);
            } finally {
                batch.clear();
            }
        }
    }

    /** Waits for the first, and for some nanoseconds at most for more. */
    private boolean gather(List<Waiting> batch, long most) throws InterruptedException {
        Waiting first = queue.poll(IDLE, TimeUnit.MILLISECONDS);
        if (first == null) {
            return false;
        }
        batch.add(first);
        long begun = System.nanoTime();
        int before = -1;
        while (queue.size() > before && queue.size() < WORTHWHILE && System.nanoTime() - begun < most) {
            before = queue.size();
            LockSupport.parkNanos(PAUSE);
        }
        queue.drainTo(batch, LARGEST_BATCH - 1);
        return true;
    }

    /** An erasure is written alone: nothing that follows it may be sealed with the key that it destroys. */
    private void inTurn(List<Waiting> batch) {
        int written = 0;
        for (int i = 0; i < batch.size(); i++) {
            if (batch.get(i).draft().kind() == Kind.ERASURE) {
                write(batch.subList(written, i));
                write(batch.subList(i, i + 1));
                written = i + 1;
            }
        }
        write(batch.subList(written, batch.size()));
    }

    /** A batch that cannot be written is tried one by one, so that nobody fails for another. */
    private void write(List<Waiting> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            List<Entry> written = write.apply(batch.stream().map(Waiting::draft).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).written().complete(written.get(i));
            }
        } catch (RuntimeException e) {
            if (batch.size() == 1 || e instanceof LogUnavailable) {
                fail(batch, e);
            } else {
                batch.forEach(one -> write(List.of(one)));
            }
        }
    }

    /** Those that have been told already are not told again. */
    private static void fail(List<Waiting> batch, Throwable why) {
        batch.forEach(one -> one.written().completeExceptionally(why));
    }

    /** Whether there is somebody who writes. */
    boolean isAlive() {
        return writer.isAlive();
    }

    /** How many wait to be written. */
    int waiting() {
        return queue.size();
    }

    /**
     * Writes what has been asked for and stops; not waited for longer than whoever asked would have. The writer is not
     * interrupted: the embedded database would close its file in the midst of a write.
     */
    @Override
    public void close() {
        open = false;
        try {
            writer.join(TimeUnit.SECONDS.toMillis(LONGEST_WAIT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Waiting(Draft draft, CompletableFuture<Entry> written) {}
}
