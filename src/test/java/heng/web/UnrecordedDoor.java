package heng.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The doors for one household and for many with all they can be asked, but without the record; only where that is measured. */
@Profile("bench")
@RestController
class UnrecordedDoor {
    private final EvaluationController recorded;
    private final BatchController batches;

    UnrecordedDoor(EvaluationController recorded, BatchController batches) {
        this.recorded = recorded;
        this.batches = batches;
    }

    @PostMapping("/bench/evaluations")
    ResponseEntity<byte[]> evaluate(
            @RequestParam(required = false) @Nullable String explain,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String rulebook,
            HttpServletRequest request)
            throws IOException {
        return EvaluationController.told(recorded.answer(explain, asOf, rulebook, request));
    }

    @PostMapping("/bench/evaluations:batch")
    void evaluateAll(
            @RequestParam(required = false) @Nullable String explain,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        batches.answer(explain, request, response, answers -> {});
    }
}
