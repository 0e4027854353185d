package heng.bench;

import com.zaxxer.hikari.HikariDataSource;
import heng.correction.CorrectionRun;
import heng.correction.Corrections;
import heng.decisionlog.Databases;
import heng.decisionlog.DecisionLog;
import heng.decisionlog.Evaluation;
import heng.decisionlog.Ids;
import heng.decisionlog.Keys;
import heng.decisionlog.LogAddress;
import heng.decisionlog.OpenLog;
import heng.intake.ApplicationReader;
import heng.parameter.NoValueInForce;
import heng.reference.Households;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long a correction run takes over a large log: a log of generated decisions is made, then three late changes are
 * run over it. {@code ./mvnw -Pbench test-compile -Dbench=heng.bench.CorrectionBenchmark}; more by
 * {@code JAVA_TOOL_OPTIONS=-Dbench.decisions=1000000}.
 */
public final class CorrectionBenchmark {
    private static final int DECISIONS = Integer.getInteger("bench.decisions", 50_000);
    private static final int FACTS = 20_000;
    private static final int BATCH = 250;
    private static final Instant START = Instant.parse("2026-12-31T01:00:00Z");
    private static final YearMonth LAST = YearMonth.of(2026, 12);
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";
    private static final String SUBSIDY = "schemes/linked-benefits/disability-subsidies/living-subsidy-payment.drl";
    private static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));
    private static final RuleLoader LOADER = new RuleLoader(Path.of("target/heng-data/compiled"));
    private static final JsonMapper JSON = new JsonMapper();

    private final ApplicationReader reader = new ApplicationReader();
    private final RuleBook book = LOADER.load(RULES);
    private final DecisionLog log;

    private CorrectionBenchmark(DecisionLog log) {
        this.log = log;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "log");
        try (HikariDataSource source = LogAddress.of("", data).open()) {
            Databases.migrate(source, "latest");
            try (DecisionLog log = new DecisionLog(source, Keys.generate(), data, LOADER)) {
                CorrectionBenchmark benchmark = new CorrectionBenchmark(log);
                benchmark.fill();
                benchmark.run("the standards of a region in 2026", STANDARD, "2026-01-01: { value: 740", "750");
                benchmark.run("the standard of a city from 2023", STANDARD, "2023-08-01: { value: 660", "670");
                benchmark.run("the end of a rule", SUBSIDY, "@from( \"2016-01-01\" )", "");
            }
        }
        System.exit(0);
    }

    private void fill() {
        log.putInUse(book, RULES, START);
        List<JsonNode> facts = facts();
        long start = System.nanoTime();
        IntStream.range(0, (DECISIONS + BATCH - 1) / BATCH).parallel().forEach(batch -> record(facts, batch * BATCH));
        System.out.printf("%d decisions recorded in %.0f s%n", DECISIONS, seconds(start));
    }

    private void record(List<JsonNode> facts, int first) {
        List<Evaluation> batch = new ArrayList<>();
        for (int i = first; i < Math.min(DECISIONS, first + BATCH); i++) {
            ObjectNode one = (ObjectNode) facts.get(i % facts.size()).deepCopy();
            ((ObjectNode) one.get("household")).put("id", "HH-" + i);
            batch.add(evaluate(one));
        }
        log.record(batch);
    }

    private List<JsonNode> facts() {
        List<JsonNode> facts = new ArrayList<>();
        for (long seed = 1; facts.size() < Math.min(FACTS, DECISIONS); seed++) {
            JsonNode one = reader.tree(JSON.writeValueAsBytes(Households.generated(seed)));
            try {
                evaluate(one);
                facts.add(one);
            } catch (NoValueInForce e) {
                continue;
            }
        }
        return facts;
    }

    private Evaluation evaluate(JsonNode facts) {
        return OpenLog.decided(facts, book, Ids.at(START), START);
    }

    private void run(String name, String file, String before, String value) {
        String after = value.isEmpty()
                ? before + "\n    @until( \"2024-06-30\" )"
                : before.substring(0, before.lastIndexOf(' ') + 1) + value;
        RuleFiles files = RULES.with(file, RULES.text(file).replace(before, after));
        RuleBook now = LOADER.load(files);
        log.putInUse(now, files, START);
        long start = System.nanoTime();
        Corrections found = new CorrectionRun(log, reader, now, LAST).run();
        double seconds = seconds(start);
        System.out.printf(
                "%s: %d decisions in %.1f s (%.0f/s), %d decided again, %d households, %d MB in use%n",
                name,
                found.decisions(),
                seconds,
                found.decisions() / seconds,
                found.touched(),
                found.proposals().size(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
