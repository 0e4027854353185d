package heng.web;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.explanation.DecisionDocument;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.rulebook.RuleBook;
import heng.web.Explanations.Explanation;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One household in, one decision out. */
@Hidden
@RestController
class EvaluationController {
    private static final int LARGEST = 1 << 20;

    private final AssessHousehold assessment;
    private final ApplicationReader reader;
    private final RuleBook rules;
    private final Explanations explanations;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    EvaluationController(
            AssessHousehold assessment,
            ApplicationReader reader,
            RuleBook rules,
            Explanations explanations,
            Clock clock) {
        this.assessment = assessment;
        this.reader = reader;
        this.rules = rules;
        this.explanations = explanations;
        this.clock = clock;
    }

    @PostMapping("/api/v1/evaluations")
    ResponseEntity<byte[]> evaluate(HttpServletRequest request) throws IOException {
        List<Explanation> asked = explanations.askedFor(request);
        Application application = reader.read(body(request), LocalDate.now(clock));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("decisionId", UUID.randomUUID().toString());
        Decision decision = assessment.decide(application);
        ObjectNode document = DecisionDocument.of(rules, decision);
        answer.set("asOf", document.remove("asOf"));
        answer.put("evaluatedAt", Instant.now(clock).toString());
        answer.setAll(document);
        asked.forEach(explanation -> explanation.addTo(answer, decision));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(answer));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw new RequestTooLarge();
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new RequestTooLarge();
            }
            return body;
        }
    }
}
