package heng.reference;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/** A stretch of seeds compared on every core. */
final class Stretch {
    private static final int ENOUGH = 20;
    private static final long LONG = 100_000;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final long first;
    private final long households;
    private final AtomicLong taken = new AtomicLong();
    private final SortedMap<Long, String> differences = new ConcurrentSkipListMap<>();

    Stretch(long first, long households) {
        this.first = first;
        this.households = households;
    }

    /** The first differences by seed, each with its request; the search ends when there are enough. */
    List<String> differences() throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(CORES, seeingTheClassesOf(Thread.currentThread()));
        try {
            for (Future<Void> done : workers.invokeAll(Collections.nCopies(CORES, work()))) done.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A household could not be compared", e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return List.copyOf(differences.values());
    }

    private Callable<Void> work() {
        return () -> {
            for (long i = taken.getAndIncrement(); i < households && !enough(); i = taken.getAndIncrement()) {
                compare(first + i);
                report(i + 1);
            }
            return null;
        };
    }

    private boolean enough() {
        return differences.size() >= ENOUGH;
    }

    private void compare(long seed) {
        ObjectNode request = HouseholdGenerator.household(seed);
        String difference = difference(seed, request);
        if (!difference.isEmpty()) differences.put(seed, "seed " + seed + ": " + difference + "\n" + request);
    }

    private static String difference(long seed, ObjectNode request) {
        try {
            return Comparison.difference(request);
        } catch (RuntimeException e) {
            throw new IllegalStateException("seed " + seed + ": " + request, e);
        }
    }

    private void report(long done) {
        if (households >= LONG && done % (households / 10) == 0)
            System.out.println(done + " of " + households + " households, " + differences.size() + " differ");
    }

    private static ThreadFactory seeingTheClassesOf(Thread caller) {
        return work -> {
            Thread worker = new Thread(work, "differential");
            worker.setContextClassLoader(caller.getContextClassLoader());
            worker.setDaemon(true);
            return worker;
        };
    }
}
