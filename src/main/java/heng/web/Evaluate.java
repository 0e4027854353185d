package heng.web;

import heng.decision.Decision;
import heng.decisionlog.DecisionLog;
import heng.decisionlog.Evaluation;
import heng.decisionlog.Ids;
import heng.decisionlog.Moment;
import heng.explanation.DecisionDocument;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.publishing.InUse;
import heng.publishing.Publishing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one way from a request to an answer, whichever door it came by. An answer must be recorded before it leaves. */
@Component
class Evaluate {
    private final Publishing publishing;
    private final ApplicationReader reader;
    private final DecisionLog log;
    private final Clock clock;
    private final Meters meters;
    private final JsonMapper json = new JsonMapper();

    Evaluate(Publishing publishing, ApplicationReader reader, DecisionLog log, Clock clock, Meters meters) {
        this.publishing = publishing;
        this.reader = reader;
        this.log = log;
        this.clock = clock;
        this.meters = meters;
    }

    /** Decides by the rules in use, with what else was asked for; nothing is recorded yet. */
    Answered answer(byte[] request, List<Explanation> asked, String caller) {
        return answer(request, asked, caller, publishing.live().now(), null);
    }

    /**
     * Decides, with what else was asked for; nothing is recorded yet.
     *
     * @param book the rules to decide by
     * @param asOf the day to decide for instead of that of the request; null: that of the request
     */
    Answered answer(byte[] request, List<Explanation> asked, String caller, InUse book, @Nullable LocalDate asOf) {
        JsonNode facts = reader.tree(request);
        if (asOf != null && facts instanceof ObjectNode object) {
            object.put("asOf", asOf.toString());
        }
        Application application = reader.read(facts, LocalDate.now(clock));
        Decision decided = book.assessment().decide(application);
        Instant now = Moment.of(Instant.now(clock));
        UUID id = Ids.at(now);
        ObjectNode answer = DecisionDocument.of(book.rules(), decided, id, now);
        byte[] document = json.writeValueAsBytes(answer);
        asked.forEach(one -> one.into(answer, book, application, decided));
        byte[] body = asked.isEmpty() ? document : json.writeValueAsBytes(answer);
        return new Answered(
                new Evaluation(
                        id, facts, decided, document, caller, now, book.rules().fingerprint()),
                application,
                body);
    }

    /** Makes answers durable; until this has returned they must not leave. */
    void record(List<Answered> answers) {
        log.record(answers.stream().map(Answered::evaluation).toList());
        answers.forEach(one -> {
            Decision decided = one.evaluation().decision();
            meters.decided(decided);
            publishing.candidates().given(one.application(), decided);
        });
    }

    /** A decision that was made, and the bytes that tell it. */
    record Answered(Evaluation evaluation, Application application, byte[] body) {}
}
