package heng.web;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One household in, one decision out. */
@Hidden
@RestController
class EvaluationController {
    private final AssessHousehold assessment;
    private final ApplicationReader reader;
    private final RuleBook rules;
    private final Clock clock;
    private final Explanations explanations;
    private final JsonMapper json = new JsonMapper();

    EvaluationController(
            AssessHousehold assessment,
            ApplicationReader reader,
            RuleBook rules,
            Clock clock,
            Explanations explanations) {
        this.assessment = assessment;
        this.reader = reader;
        this.rules = rules;
        this.clock = clock;
        this.explanations = explanations;
    }

    @PostMapping("/api/v1/evaluations")
    ResponseEntity<byte[]> evaluate(
            @RequestParam(required = false) @Nullable String explain, HttpServletRequest request) throws IOException {
        List<Explanation> asked = explanations.named(explain);
        Application application = reader.read(RequestBody.of(request), LocalDate.now(clock));
        Decision decided = assessment.decide(application);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("decisionId", UUID.randomUUID().toString());
        ObjectNode decision = DecisionDocument.of(rules, decided);
        answer.set("asOf", decision.remove("asOf"));
        answer.put("evaluatedAt", Instant.now(clock).toString());
        answer.setAll(decision);
        asked.forEach(one -> answer.set(one.field(), json.valueToTree(one.of(application, decided))));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(answer));
    }
}
