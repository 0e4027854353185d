package heng.web;

import heng.explanation.MonitoringDocument;
import heng.intake.ApplicationReader;
import heng.monitoring.CaseReader;
import heng.monitoring.MonitorHousehold;
import heng.monitoring.MonitoredCase;
import heng.publishing.InUse;
import heng.publishing.LiveRules;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** 动态监测: what has happened to one household, or to many, and what follows. */
@Hidden
@RestController
class MonitoringController {
    private static final String PREFIX = "/application";

    private final LiveRules live;
    private final CaseReader reader;
    private final Problems problems;
    private final Clock clock;
    private final LineByLine lines;
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    MonitoringController(LiveRules live, ApplicationReader reader, Problems problems, Clock clock, LineByLine lines) {
        this.live = live;
        this.reader = new CaseReader(reader);
        this.problems = problems;
        this.clock = clock;
        this.lines = lines;
    }

    @PostMapping("/api/v1/monitoring")
    ResponseEntity<byte[]> monitor(HttpServletRequest request) {
        byte[] body = RequestBody.of(request);
        try {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer(body));
        } catch (RuntimeException e) {
            ProblemDetail problem = problems.of(e, PREFIX);
            return ResponseEntity.status(problem.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(json.writeValueAsBytes(problem));
        }
    }

    /** One line for every line that is not blank; of one that cannot be answered its problem, with the line's number. */
    @PostMapping("/api/v1/monitoring:batch")
    void monitorAll(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lines.answer(request, response, PREFIX, this::answer, answers -> {}, Function.identity());
    }

    private byte[] answer(byte[] body) {
        MonitoredCase one = reader.read(body, LocalDate.now(clock));
        InUse book = live.now();
        MonitorHousehold monitoring = new MonitorHousehold(book.assessment());
        return json.writeValueAsBytes(MonitoringDocument.of(book.rules(), one, monitoring.watch(one)));
    }
}
