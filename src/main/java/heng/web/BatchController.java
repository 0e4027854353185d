package heng.web;

import heng.gate.Caller;
import heng.web.Evaluate.Answered;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Many households in, as many decisions out. What has arrived is recorded together, so that a file is not slowed by its
 * records.
 */
@Hidden
@RestController
class BatchController {
    private final Evaluate evaluate;
    private final Explanations explanations;
    private final LineByLine lines;

    BatchController(Evaluate evaluate, Explanations explanations, LineByLine lines) {
        this.evaluate = evaluate;
        this.explanations = explanations;
        this.lines = lines;
    }

    /** One line for every line that is not blank; of one that cannot be decided its problem, with the line's number. */
    @PostMapping("/api/v1/evaluations:batch")
    void evaluateAll(
            @RequestParam(required = false) @Nullable String explain,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(explain, request, response, evaluate::record);
    }

    /** Answers after this has succeeded with what goes together. */
    void answer(
            @Nullable String explain,
            HttpServletRequest request,
            HttpServletResponse response,
            Consumer<List<Answered>> before)
            throws IOException {
        List<Explanation> asked = explanations.named(explain);
        String caller = Caller.of(request);
        lines.answer(request, response, "", body -> evaluate.answer(body, asked, caller), before, Answered::body);
    }
}
