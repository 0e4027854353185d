package heng.bench;

import heng.reference.Households;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How the service bears a steady load, far too much, and the time after: the ceiling by callers who wait for each other,
 * then callers who do not. {@code ./mvnw -Pbench test-compile -Dbench=heng.bench.LoadBenchmark}, with
 * {@code JAVA_TOOL_OPTIONS="-Dbench.seconds=600"} for the steady part.
 */
public final class LoadBenchmark {
    private static final int STEADY = Integer.getInteger("bench.seconds", 600);
    private static final int OVERLOAD = Integer.getInteger("bench.overload", 60);
    private static final int AFTER = Integer.getInteger("bench.after", 60);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 60);
    private static final int CEILING = Integer.getInteger("bench.ceiling", 30);
    private static final int CLIENTS = Integer.getInteger("bench.clients", 32);
    private static final String DATABASE = System.getProperty("bench.database", "");
    private static final int HOUSEHOLDS = 5_000;

    private LoadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<byte[]> requests = LongStream.range(0, HOUSEHOLDS)
                .mapToObj(seed -> Connection.request(
                        "/api/v1/evaluations", Households.generated(seed).toString()))
                .toList();
        try (Running service = Running.start(DATABASE)) {
            ceiling(service, requests, WARM_UP);
            double ceiling = ceiling(service, requests, CEILING);
            System.out.printf("ceiling: %.0f decided a second by %d callers%n", ceiling, CLIENTS);
            OpenLoop callers = new OpenLoop(service.port(), requests);
            System.out.println("begin: " + service.footprint());
            Answers steady = callers.run(0.7 * ceiling, STEADY);
            System.out.println("70 %: " + steady);
            System.out.println("end: " + service.footprint());
            System.out.println("300 %: " + callers.run(3 * ceiling, OVERLOAD));
            Answers after = callers.run(0.7 * ceiling, AFTER);
            System.out.println("70 % again: " + after);
            System.out.printf(
                    "all decided again, and as fast as in the steady part (%.0f ms in its worst second), after %d s; %s%n",
                    steady.worstSecond(), after.until(steady.worstSecond()), service.footprint());
        }
    }

    private static double ceiling(Running service, List<byte[]> requests, int seconds) throws InterruptedException {
        Load load = new Load(service.port(), requests);
        long begun = System.nanoTime();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(() -> load.until(begun + seconds * 1_000_000_000L));
            client.start();
            clients.add(client);
        }
        for (Thread client : clients) {
            client.join();
        }
        return load.answered() * 1e9 / (System.nanoTime() - begun);
    }
}
