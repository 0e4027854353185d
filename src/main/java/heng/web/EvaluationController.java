package heng.web;

import heng.gate.Caller;
import heng.publishing.InUse;
import heng.publishing.Publishing;
import heng.web.Evaluate.Answered;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
    private final Publishing publishing;

    EvaluationController(Evaluate evaluate, Explanations explanations, Publishing publishing) {
        this.evaluate = evaluate;
        this.explanations = explanations;
        this.publishing = publishing;
    }

    /**
     * One decision.
     *
     * @param asOf a day to decide for instead of that of the request, past or to come
     * @param rulebook fingerprint of rules that were in use; left out: those in use now
     */
    @PostMapping("/api/v1/evaluations")
    ResponseEntity<byte[]> evaluate(
            @RequestParam(required = false) @Nullable String explain,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String rulebook,
            HttpServletRequest request)
            throws IOException {
        Answered answered = answer(explain, asOf, rulebook, request);
        evaluate.record(List.of(answered));
        return told(answered);
    }

    /** Decides; nothing is recorded yet. */
    Answered answer(
            @Nullable String explain, @Nullable LocalDate asOf, @Nullable String rulebook, HttpServletRequest request)
            throws IOException {
        List<Explanation> asked = explanations.named(explain);
        InUse book = rulebook == null ? publishing.live().now() : publishing.of(rulebook);
        return evaluate.answer(RequestBody.of(request), asked, Caller.of(request), book, asOf);
    }

    static ResponseEntity<byte[]> told(Answered answered) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answered.body());
    }
}
