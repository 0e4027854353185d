package heng.web;

import heng.web.Evaluate.Answered;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One household in, one decision out; recorded before it is answered. */
@Hidden
@RestController
class EvaluationController {
    private final Evaluate evaluate;
    private final Explanations explanations;

    EvaluationController(Evaluate evaluate, Explanations explanations) {
        this.evaluate = evaluate;
        this.explanations = explanations;
    }

    @PostMapping("/api/v1/evaluations")
    ResponseEntity<byte[]> evaluate(
            @RequestParam(required = false) @Nullable String explain, HttpServletRequest request) throws IOException {
        List<Explanation> asked = explanations.named(explain);
        Answered answered = evaluate.answer(RequestBody.of(request), asked, Caller.of(request));
        evaluate.record(List.of(answered));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answered.body());
    }
}
