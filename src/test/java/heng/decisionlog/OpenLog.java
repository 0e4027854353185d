package heng.decisionlog;

import com.zaxxer.hikari.HikariDataSource;
import heng.assessment.AssessHousehold;
import heng.cases.TestRules;
import heng.decision.Decision;
import heng.explanation.DecisionDocument;
import heng.intake.ApplicationReader;
import heng.reference.Households;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A log on a database of its own, and decisions to put in it. */
public final class OpenLog implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    public static final RuleLoader LOADER = new RuleLoader(Path.of("target/heng-data/compiled"));
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    final HikariDataSource source;
    final Keys keys;
    final Path data;
    public final DecisionLog log;
    public final ApplicationReader reader = new ApplicationReader();

    private OpenLog(HikariDataSource source, Keys keys, Path data) {
        this.source = source;
        this.keys = keys;
        this.data = data;
        this.log = new DecisionLog(source, keys, data, LOADER);
    }

    public static OpenLog on(Databases database) {
        return on(database.open(), Keys.generate());
    }

    public static OpenLog on(HikariDataSource source, Keys keys) {
        try {
            Path folder = Files.createDirectories(Path.of("target/decision-logs"));
            OpenLog open = new OpenLog(source, keys, Files.createTempDirectory(folder, "data"));
            open.log.putInUse(TestRules.book(), RuleFiles.in(Path.of("rules")), START);
            return open;
        } catch (IOException e) {
            return Assertions.fail(e);
        }
    }

    /** A database that has its tables. */
    static OpenLog at(String address, Keys keys) {
        return on(Databases.at(address), keys);
    }

    /** The same database, opened by another instance of the service. */
    OpenLog again(Keys other) {
        return new OpenLog(Databases.at(source.getJdbcUrl()), other, data);
    }

    /** The same database, opened by the same instance after a start. */
    public OpenLog again() {
        return again(keys);
    }

    /** Requests that can be decided, each of a household of its own. */
    public static List<ObjectNode> requests(int number) {
        List<ObjectNode> requests = new ArrayList<>();
        for (long seed = 1; requests.size() < number; seed++) {
            ObjectNode request = Households.generated(seed);
            if (TestRules.decide(request).status() == 200) {
                ((ObjectNode) request.get("household")).put("id", "HH-" + seed);
                requests.add(request);
            }
        }
        return requests;
    }

    public Evaluation record(JsonNode request, Instant at) {
        return record(request, TestRules.book(), at);
    }

    public Evaluation record(JsonNode request, RuleBook book, Instant at) {
        return record(log, request, book, at);
    }

    public static Evaluation record(DecisionLog log, JsonNode request, RuleBook book, Instant at) {
        Evaluation made = decided(request, book, Ids.at(at), at);
        log.record(made);
        return made;
    }

    /** A decision that is not recorded yet. */
    public static Evaluation decided(JsonNode request, RuleBook book, UUID id, Instant at) {
        ApplicationReader reader = new ApplicationReader();
        byte[] received = JSON.writeValueAsBytes(request);
        JsonNode facts = reader.tree(received);
        Decision decision = new AssessHousehold(book).decide(reader.read(facts, TODAY));
        byte[] document = JSON.writeValueAsBytes(DecisionDocument.of(book, decision, id, at));
        return new Evaluation(id, received, facts, decision, document, "test", at, book.fingerprint());
    }

    /** The id of the household behind a pseudonym. */
    public String name(UUID pseudonym) {
        return log.store().households().open(pseudonym).orElseThrow().id();
    }

    @Override
    public void close() {
        log.close();
        source.close();
    }
}
