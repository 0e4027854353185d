package heng.bench;

import heng.assessment.AssessHousehold;
import heng.cases.TestRules;
import heng.decision.Decision;
import heng.explanation.DecisionDocument;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.reference.Households;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** Time and memory of one decision over a mixed set of 1 000 generated households, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DecisionBenchmark {
    private static final int HOUSEHOLDS = 1_000;

    private final List<ObjectNode> requests = new ArrayList<>();
    private final List<Application> applications = new ArrayList<>();
    private final ApplicationReader reader = new ApplicationReader();
    private final AssessHousehold assessment = new AssessHousehold(TestRules.book());
    private int next;

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DecisionBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    @Setup
    public void generate() {
        for (long seed = 1; applications.size() < HOUSEHOLDS; seed++) {
            ObjectNode request = Households.generated(seed);
            requests.add(request);
            applications.add(reader.read(request, LocalDate.of(2026, 1, 1)));
        }
    }

    @Benchmark
    public Decision decide() {
        return assessment.decide(applications.get(turn()));
    }

    @Benchmark
    public ObjectNode decideAndWrite() {
        return DecisionDocument.of(TestRules.book(), assessment.decide(applications.get(turn())));
    }

    @Benchmark
    public Application read() {
        return reader.read(requests.get(turn()), LocalDate.of(2026, 1, 1));
    }

    private int turn() {
        next = (next + 1) % HOUSEHOLDS;
        return next;
    }
}
