package heng.evaluation;

import heng.decision.Decision;
import heng.decisionlog.DecisionLog;
import heng.decisionlog.Evaluation;
import heng.decisionlog.Ids;
import heng.decisionlog.Moment;
import heng.explanation.DecisionDocument;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.publishing.Candidates;
import heng.publishing.InUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one way from an application to a decision, whichever door it came by. A decision that is given must be recorded
 * before it leaves; then it is counted, and the candidate may decide along.
 */
public final class EvaluateHousehold {
    private final ApplicationReader reader;
    private final DecisionLog log;
    private final Candidates candidates;
    private final List<Consumer<Decision>> counters = new CopyOnWriteArrayList<>();
    private final JsonMapper json = new JsonMapper();

    public EvaluateHousehold(ApplicationReader reader, DecisionLog log, Candidates candidates) {
        this.reader = reader;
        this.log = log;
        this.candidates = candidates;
    }

    /** Tells the counter of every decision that is recorded from now on. */
    public void count(Consumer<Decision> counter) {
        counters.add(counter);
    }

    /**
     * Decides; nothing is recorded yet.
     *
     * @param caller who asks, as it is recorded
     * @param today the day of applications that state none
     * @throws heng.intake.MalformedRequest where the facts are malformed
     */
    public Evaluated decide(byte[] request, InUse book, String caller, Instant now, LocalDate today) {
        JsonNode facts = reader.tree(request);
        Application application = reader.read(facts, today);
        Decision decided = book.assessment().decide(application);
        Instant at = Moment.of(now);
        UUID id = Ids.at(at);
        ObjectNode document = DecisionDocument.of(book.rules(), decided, id, at);
        byte[] bytes = json.writeValueAsBytes(document);
        String rulebook = book.rules().fingerprint();
        Evaluation evaluation = new Evaluation(id, request, facts, decided, bytes, caller, at, rulebook);
        return new Evaluated(new Made(evaluation, application), document);
    }

    /** Makes decisions durable; until this has returned they must not leave. */
    public void record(List<Made> all) {
        log.record(all.stream().map(Made::evaluation).toList());
        for (Made one : all) {
            Decision decided = one.evaluation().decision();
            counters.forEach(counter -> counter.accept(decided));
            candidates.given(one.application(), decided);
        }
    }
}
