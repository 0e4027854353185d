package heng.web;

import heng.web.Evaluate.Answered;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many households in, as many decisions out, one a line and in their order. What has arrived is decided and recorded
 * together, so that a stream is answered while it comes and a file is not slowed by its records.
 */
@Hidden
@RestController
class BatchController {
    private static final int MOST_AT_ONCE = 64;

    private final Evaluate evaluate;
    private final Explanations explanations;
    private final Problems problems;
    private final int mostLines;
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    BatchController(
            Evaluate evaluate,
            Explanations explanations,
            Problems problems,
            @Value("${heng.limits.batch-lines}") int mostLines) {
        this.evaluate = evaluate;
        this.explanations = explanations;
        this.problems = problems;
        this.mostLines = mostLines;
    }

    /** One line for every line that is not blank; of one that cannot be decided its problem, with the line's number. */
    @PostMapping("/api/v1/evaluations:batch")
    void evaluateAll(
            @RequestParam(required = false) @Nullable String explain,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<Explanation> asked = explanations.named(explain);
        String caller = Caller.of(request);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        Lines lines = new Lines(request.getInputStream(), mostLines);
        OutputStream out = response.getOutputStream();
        List<Told> waiting = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                waiting.add(told(line, asked, caller));
            }
            if (waiting.size() == MOST_AT_ONCE || !lines.moreIsHere()) {
                answer(waiting, out);
            }
        }
        answer(waiting, out);
    }

    private Told told(Lines.Line line, List<Explanation> asked, String caller) {
        try {
            return new Told(line, evaluate.answer(line.bytes(), asked, caller), null);
        } catch (RuntimeException e) {
            return new Told(line, null, e);
        }
    }

    private void answer(List<Told> waiting, OutputStream out) throws IOException {
        RuntimeException notRecorded = record(waiting);
        for (Told one : waiting) {
            RuntimeException fault = one.fault() == null ? notRecorded : one.fault();
            Answered answered = one.answered();
            out.write(
                    fault == null && answered != null ? answered.body() : problem(Objects.requireNonNull(fault), one));
            out.write('\n');
        }
        out.flush();
        waiting.clear();
    }

    private @Nullable RuntimeException record(List<Told> waiting) {
        List<Answered> answers =
                waiting.stream().map(Told::answered).filter(Objects::nonNull).toList();
        try {
            evaluate.record(answers);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private byte[] problem(RuntimeException fault, Told one) {
        ProblemDetail problem = problems.of(fault, "");
        problem.setProperty("line", one.line().number());
        return json.writeValueAsBytes(problem);
    }

    /** A line with its decision or with what stood against it. */
    private record Told(
            Lines.Line line,
            @Nullable Answered answered,
            @Nullable RuntimeException fault) {}
}
