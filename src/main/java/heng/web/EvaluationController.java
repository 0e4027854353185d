package heng.web;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.decisionlog.DecisionLog;
import heng.decisionlog.Evaluation;
import heng.decisionlog.Ids;
import heng.decisionlog.Moment;
import heng.explanation.DecisionDocument;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.rulebook.RuleBook;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One household in, one decision out; recorded before it is answered. */
@Hidden
@RestController
class EvaluationController {
    private final AssessHousehold assessment;
    private final ApplicationReader reader;
    private final RuleBook rules;
    private final DecisionLog log;
    private final Clock clock;
    private final Explanations explanations;
    private final Meters meters;
    private final JsonMapper json = new JsonMapper();

    EvaluationController(
            AssessHousehold assessment,
            ApplicationReader reader,
            RuleBook rules,
            DecisionLog log,
            Clock clock,
            Explanations explanations,
            Meters meters) {
        this.assessment = assessment;
        this.reader = reader;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
        this.explanations = explanations;
        this.meters = meters;
    }

    @PostMapping("/api/v1/evaluations")
    ResponseEntity<byte[]> evaluate(
            @RequestParam(required = false) @Nullable String explain, HttpServletRequest request) throws IOException {
        List<Explanation> asked = explanations.named(explain);
        JsonNode facts = reader.tree(RequestBody.of(request));
        Application application = reader.read(facts, LocalDate.now(clock));
        Decision decided = assessment.decide(application);
        Instant now = Moment.of(Instant.now(clock));
        UUID id = Ids.at(now);
        ObjectNode answer = DecisionDocument.of(rules, decided, id, now);
        byte[] document = json.writeValueAsBytes(answer);
        asked.forEach(one -> one.into(answer, application, decided));
        byte[] body = asked.isEmpty() ? document : json.writeValueAsBytes(answer);
        log.record(new Evaluation(id, facts, decided, document, Caller.of(request), now), rules);
        meters.decided(decided);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
