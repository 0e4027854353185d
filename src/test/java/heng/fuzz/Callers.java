package heng.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** A few who ask at once, each over a connection of its own; and what came of it. */
final class Callers {
    private static final int AT_ONCE = 4;
    private static final int PATIENCE = 20_000;
    private static final int LONG_PATIENCE = 180_000;
    private static final int MOST_OF_A_KIND = 3;

    private final int port;
    private final Request.Maker maker;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> kinds = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> asked = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    Callers(int port, Request.Maker maker) {
        this.port = port;
        this.maker = maker;
    }

    /** Sends the requests of so many seeds from the first on. */
    void ask(long first, int number) throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> parts = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            long start = first + i;
            parts.add(askers.submit(() -> one(start, first + number)));
        }
        for (Future<?> part : parts) {
            part.get();
        }
        askers.shutdown();
    }

    private @Nullable Void one(long start, long end) throws IOException {
        try (Wire wire = new Wire(port)) {
            for (long seed = start; seed < end; seed += AT_ONCE) {
                ask(wire, maker.of(seed));
            }
        }
        return null;
    }

    private void ask(Wire wire, Request request) throws IOException {
        long begun = System.nanoTime();
        try {
            Wire.Answer answer = wire.ask(request, request.address().isLong() ? LONG_PATIENCE : PATIENCE);
            statuses.computeIfAbsent(answer.status(), unused -> new LongAdder()).increment();
            note(request, Oracle.fault(request, answer));
        } catch (IOException e) {
            note(request, "no answer: " + e.getMessage());
            wire.close();
        }
        String name = request.address().toString();
        asked.computeIfAbsent(name, unused -> new LongAdder()).increment();
        nanos.computeIfAbsent(name, unused -> new LongAdder()).add(System.nanoTime() - begun);
    }

    private void note(Request request, @Nullable String fault) {
        if (fault == null) {
            return;
        }
        LongAdder many = kinds.computeIfAbsent(fault + request.address(), unused -> new LongAdder());
        many.increment();
        if (many.sum() <= MOST_OF_A_KIND) {
            faults.add(fault + ": " + request);
        }
    }

    Queue<String> faults() {
        return faults;
    }

    /** Requests by status, 0 being those whose broken head was answered by closing; where the time went. */
    @Override
    public String toString() {
        Map<Long, String> slowest = new TreeMap<>();
        nanos.forEach((name, sum) -> slowest.put(
                -sum.sum(),
                String.format(
                        "%s %d s (%d)",
                        name,
                        TimeUnit.NANOSECONDS.toSeconds(sum.sum()),
                        asked.get(name).sum())));
        return asked.values().stream().mapToLong(LongAdder::sum).sum() + " requests at " + asked.size()
                + " addresses, by status " + statuses + ", faults " + faults.size() + ", most time "
                + slowest.values().stream().limit(30).toList();
    }
}
