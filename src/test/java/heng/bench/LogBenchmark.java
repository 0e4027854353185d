package heng.bench;

import com.sun.management.OperatingSystemMXBean;
import heng.HengApplication;
import heng.decisionlog.Databases;
import heng.reference.Households;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evaluations a second over HTTP with the decision log and without it, on both databases, one household a request and in
 * batches: the same service, the same requests, turn by turn and in short turns, so that a slow minute of the machine is
 * one of both.
 * {@code ./mvnw -Pbench test-compile -Dbench=heng.bench.LogBenchmark}
 */
public final class LogBenchmark {
    private static final List<String> DATABASES =
            List.of(System.getProperty("bench.databases", "H2,PostgreSQL").split(","));
    /** An empty database on a server that runs already, which may have processors of its own; null: one is started. */
    private static final @Nullable String SERVER = System.getProperty("bench.postgresql");

    private static final int CLIENTS = Integer.getInteger("bench.clients", 64);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 60);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 100);
    /** Of one turn. Many short ones tell more than few long ones where the machine is now fast, now slow. */
    private static final long MILLISECONDS = Long.getLong("bench.milliseconds", 700);
    /** The last rounds of the warm-up are by all callers, those before them by few. */
    private static final int CROWDED_WARM_UP = 30;

    private static final int FEW = 3;
    /** Milliseconds in which nothing was compiled, after which the compiler has caught up; so many times at most. */
    private static final int STILL = 500;

    private static final int LOOKS = 20;
    /** Milliseconds at either end of a turn that do not count: callers come and go one after the other. */
    private static final int MARGIN = 150;

    private static final int HOUSEHOLDS = 20_000;
    private static final int BATCH = 50;
    private static final int BATCH_CLIENTS = 8;
    private static final String UNRECORDED = "/bench/evaluations";
    private static final String RECORDED = "/api/v1/evaluations";
    /** They are there before a turn begins: to start so many threads takes its time. */
    private static final ExecutorService CALLERS = Executors.newCachedThreadPool();

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private LogBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<ObjectNode> requests = new ArrayList<>();
        for (long seed = 1; requests.size() < HOUSEHOLDS; seed++) {
            requests.add(Households.generated(seed));
        }
        for (String database : DATABASES) {
            if (database.equals("H2")) {
                measure(database, "", requests);
            } else if (SERVER != null) {
                measure(database, SERVER, requests);
            } else {
                try (EmbeddedPostgres postgres = Databases.durable().start()) {
                    measure(database, postgres.getJdbcUrl("postgres", "postgres"), requests);
                }
            }
        }
        System.exit(0);
    }

    private static void measure(String name, String database, List<ObjectNode> requests) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "data");
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(HengApplication.class)
                .profiles("bench")
                .run(
                        "--server.port=0",
                        "--server.tomcat.max-keep-alive-requests=-1",
                        "--heng.data=" + data,
                        "--heng.database=" + database)) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            List<Comparison> comparisons = List.of(
                    new Comparison("one by one", CLIENTS, door -> new Load(port, door, requests, 1)),
                    new Comparison(
                            "in batches", BATCH_CLIENTS, door -> new Load(port, door + ":batch", requests, BATCH)));
            for (int round = 1; round <= WARM_UP; round++) {
                boolean crowded = round > WARM_UP - CROWDED_WARM_UP;
                for (Comparison one : comparisons) {
                    one.round(crowded ? one.callers : FEW);
                }
                letTheCompilerCatchUp();
            }
            comparisons.forEach(Comparison::forget);
            for (int round = 1; round <= ROUNDS; round++) {
                for (Comparison one : comparisons) {
                    System.out.printf("%s round %d %s%n", name, round, one.round(one.callers));
                }
            }
            comparisons.forEach(one -> System.out.printf("%s %s%n", name, one));
        }
    }

    /**
     * Callers who take every processor leave the compiler so little that it is behind for many minutes, and then it slows
     * down one way more than the other: it takes over whenever those threads wait.
     */
    private static void letTheCompilerCatchUp() throws InterruptedException {
        long before = -1;
        for (int look = 0; look < LOOKS && before != COMPILER.getTotalCompilationTime(); look++) {
            before = COMPILER.getTotalCompilationTime();
            Thread.sleep(STILL);
        }
    }

    /** What callers are answered after all have begun and before the first stops. */
    private static Sum run(Load load, int callers) throws InterruptedException {
        long end = System.nanoTime() + (MILLISECONDS + 2 * MARGIN) * 1_000_000;
        List<CompletableFuture<Void>> calls = Stream.generate(
                        () -> CompletableFuture.runAsync(() -> load.until(end), CALLERS))
                .limit(callers)
                .toList();
        Thread.sleep(MARGIN);
        Sum before = Sum.soFar(load);
        Thread.sleep(MILLISECONDS);
        Sum after = Sum.soFar(load);
        calls.forEach(CompletableFuture::join);
        after.add(before, -1);
        return after;
    }

    /** The same requests with the record and without it; what the rounds have come to. */
    private static final class Comparison {
        private final String way;
        private final int callers;
        private final Load unrecorded;
        private final Load recorded;
        private Sum without = new Sum();
        private Sum with = new Sum();
        private final List<Double> shares = new ArrayList<>();

        Comparison(String way, int callers, Function<String, Load> at) {
            this.way = way;
            this.callers = callers;
            this.unrecorded = at.apply(UNRECORDED);
            this.recorded = at.apply(RECORDED);
        }

        /** A turn of each. */
        String round(int callers) throws InterruptedException {
            Sum one = run(unrecorded, callers);
            Sum other = run(recorded, callers);
            without.add(one, 1);
            with.add(other, 1);
            shares.add(100 * other.rate() / one.rate());
            return told(one, other);
        }

        void forget() {
            without = new Sum();
            with = new Sum();
            shares.clear();
        }

        private String told(Sum without, Sum with) {
            return String.format(
                    "%s: %s without, %s with the log: %.1f %% of the throughput, %.1f %% by processor time",
                    way,
                    without,
                    with,
                    100 * with.rate() / without.rate(),
                    100 * without.processor() / with.processor());
        }

        @Override
        public String toString() {
            return String.format("%s; rounds %.1f ± %.1f %%", told(without, with), mean(), standardError());
        }

        private double mean() {
            return shares.stream().mapToDouble(share -> share).average().orElse(Double.NaN);
        }

        /** How far the mean of so many rounds may well be from that of many more. */
        private double standardError() {
            double squares = shares.stream()
                    .mapToDouble(share -> Math.pow(share - mean(), 2))
                    .sum();
            return Math.sqrt(squares / (shares.size() - 1) / shares.size());
        }
    }

    /** Processor time so far of the threads whose names hold a word. */
    private static long ofThreads(String word) {
        long sum = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains(word)) {
                sum += THREADS.getThreadCpuTime(thread.getThreadId());
            }
        }
        return sum;
    }

    /** Processor time so far of the database server, whose processes stand for themselves. */
    private static long ofDatabaseServer() {
        return ProcessHandle.allProcesses()
                .filter(one -> one.info().command().orElse("").endsWith("/postgres"))
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    /** What some rounds came to; processor time of the clients, the service and a database server. */
    private static final class Sum {
        private long answered;
        private long nanos;
        private long processor;
        private long writer;
        private long requests;
        private long server;

        static Sum soFar(Load load) {
            Sum sum = new Sum();
            sum.nanos = System.nanoTime();
            sum.answered = load.answered();
            sum.processor = PROCESS.getProcessCpuTime();
            sum.writer = ofThreads("decision-log");
            sum.requests = ofThreads("exec");
            sum.server = ofDatabaseServer();
            return sum;
        }

        void add(Sum other, int times) {
            answered += times * other.answered;
            nanos += times * other.nanos;
            processor += times * other.processor;
            writer += times * other.writer;
            requests += times * other.requests;
            server += times * other.server;
        }

        double rate() {
            return answered * 1e9 / nanos;
        }

        double processor() {
            return (processor + server) / 1e3 / answered;
        }

        @Override
        public String toString() {
            return String.format(
                    "%.0f/s (%.0f µs, %.0f of them requests, %.0f the writer, %.0f the server)",
                    rate(), processor(), requests / 1e3 / answered, writer / 1e3 / answered, server / 1e3 / answered);
        }
    }
}
