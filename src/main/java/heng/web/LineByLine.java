package heng.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * NDJSON in and out: one line for every line that is not blank, in their order; of one that cannot be answered its problem,
 * with the line's number. What has arrived is answered together, so that a stream is answered while it comes; once that
 * has failed for all of it, the lines that come later are told the same and nothing is tried for them.
 */
@Component
class LineByLine {
    private static final int MOST_AT_ONCE = 64;

    private final Problems problems;
    private final int mostLines;
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    LineByLine(Problems problems, @Value("${heng.limits.batch-lines}") int mostLines) {
        this.problems = problems;
        this.mostLines = mostLines;
    }

    /**
     * Answers a stream.
     *
     * @param prefix pointer of what the caller calls the application
     * @param answer of one line
     * @param before what has to succeed before answers that go together are written
     * @param bytes what is written of an answer
     */
    <A> void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            String prefix,
            Function<byte[], A> answer,
            Consumer<List<A>> before,
            Function<A, byte[]> bytes)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        Lines lines = new Lines(request, mostLines);
        OutputStream out = response.getOutputStream();
        List<Told<A>> waiting = new ArrayList<>();
        RuntimeException ended = null;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                waiting.add(ended == null ? told(line, answer) : new Told<>(line, null, ended));
            }
            if (waiting.size() == MOST_AT_ONCE || !lines.moreIsHere()) {
                RuntimeException together = write(waiting, out, prefix, before, bytes);
                ended = ended == null ? together : ended;
            }
        }
        write(waiting, out, prefix, before, bytes);
    }

    private static <A> Told<A> told(Lines.Line line, Function<byte[], A> answer) {
        try {
            return new Told<>(line, answer.apply(line.bytes()), null);
        } catch (RuntimeException e) {
            return new Told<>(line, null, e);
        }
    }

    /** What stood against all that go together, and so against whatever comes after them; null where nothing did. */
    private <A> @Nullable RuntimeException write(
            List<Told<A>> waiting, OutputStream out, String prefix, Consumer<List<A>> before, Function<A, byte[]> bytes)
            throws IOException {
        RuntimeException together = fault(waiting, before);
        for (Told<A> one : waiting) {
            RuntimeException fault = one.fault() == null ? together : one.fault();
            A answered = one.answered();
            out.write(
                    fault == null && answered != null
                            ? bytes.apply(answered)
                            : problem(Objects.requireNonNull(fault), prefix, one.line()));
            out.write('\n');
        }
        out.flush();
        waiting.clear();
        return together;
    }

    private static <A> @Nullable RuntimeException fault(List<Told<A>> waiting, Consumer<List<A>> before) {
        try {
            before.accept(waiting.stream()
                    .map(Told::answered)
                    .filter(Objects::nonNull)
                    .toList());
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private byte[] problem(RuntimeException fault, String prefix, Lines.Line line) {
        ProblemDetail problem = problems.of(fault, prefix);
        problem.setProperty("line", line.number());
        return json.writeValueAsBytes(problem);
    }

    /** A line with its answer or with what stood against it. */
    private record Told<A>(
            Lines.Line line, @Nullable A answered, @Nullable RuntimeException fault) {}
}
