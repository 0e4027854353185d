package heng.web;

import heng.gate.Caller;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.publishing.Candidate;
import heng.publishing.Manifest;
import heng.publishing.Publishing;
import heng.publishing.Step;
import heng.publishing.Tried;
import heng.schema.JsonSchema;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** 规则发布: bundles are tried, put in use, taken back, or decide along first. */
@Hidden
@RestController
class PublishingController {
    private static final int LARGEST = 16 << 20;

    private final Publishing publishing;
    private final ApplicationReader reader;
    private final Clock clock;
    private final JsonSchema rollBack = JsonSchema.named("roll-back-request");

    PublishingController(Publishing publishing, ApplicationReader reader, Clock clock) {
        this.publishing = publishing;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/api/v1/rulebooks")
    PublishingDocument rulebooks() {
        return PublishingDocument.of(publishing);
    }

    /** Puts a bundle in use, or with {@code trial} only says whether it could be. */
    @PostMapping("/api/v1/rulebooks")
    ResponseEntity<?> publish(@RequestParam(defaultValue = "false") boolean trial, HttpServletRequest request)
            throws IOException {
        byte[] bundle = RequestBody.of(request, LARGEST);
        if (trial) {
            Tried tried = publishing.trial(bundle);
            return ResponseEntity.ok(new Trial(tried.bundle().manifest(), tried.cases()));
        }
        Step step = publishing.publish(bundle, Caller.of(request), clock.instant(), LocalDate.now(clock));
        return ResponseEntity.status(HttpStatus.CREATED).body(step);
    }

    @PostMapping("/api/v1/rulebooks:roll-back")
    Step rollBack(HttpServletRequest request) throws IOException {
        JsonNode asked = reader.tree(RequestBody.of(request));
        List<InputFault> faults = InputFault.of(rollBack.check(asked));
        if (!faults.isEmpty()) {
            throw new MalformedRequest(faults);
        }
        return publishing.rollBack(
                asked.path("to").isString() ? asked.get("to").asString() : null,
                asked.get("author").asString(),
                asked.get("reason").asString(),
                Caller.of(request),
                clock.instant(),
                LocalDate.now(clock));
    }

    @PutMapping("/api/v1/rulebooks/candidate")
    Candidate watch(@RequestParam(defaultValue = "1") double share, HttpServletRequest request) throws IOException {
        if (!(share > 0 && share <= 1)) {
            throw outside("share", "应大于 0，不超过 1", "Must be above 0 and at most 1");
        }
        return publishing.candidates().watch(RequestBody.of(request, LARGEST), share);
    }

    @GetMapping("/api/v1/rulebooks/candidate")
    Candidate candidate() {
        return publishing.candidates().now();
    }

    @DeleteMapping("/api/v1/rulebooks/candidate")
    ResponseEntity<@Nullable Void> stop() {
        publishing.candidates().stop();
        return ResponseEntity.noContent().build();
    }

    /**
     * Puts in use what has decided along, where enough was compared and little differs.
     *
     * @param least decisions compared
     * @param most the share of them that may differ
     */
    @PostMapping("/api/v1/rulebooks/candidate:publish")
    Step publishCandidate(@RequestParam long least, @RequestParam double most, HttpServletRequest request) {
        if (least < 0) {
            throw outside("least", "不能小于 0", "Must not be below 0");
        }
        if (!(most >= 0 && most <= 1)) {
            throw outside("most", "应在 0 和 1 之间", "Must be between 0 and 1");
        }
        return publishing.publishCandidate(least, most, Caller.of(request), clock.instant(), LocalDate.now(clock));
    }

    private static MalformedRequest outside(String name, String zh, String en) {
        return new MalformedRequest(List.of(new InputFault("/" + name, "range", zh, en)));
    }

    /** What trying a bundle has shown. */
    record Trial(Manifest manifest, int casesHeld) {}
}
