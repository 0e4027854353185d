package heng.web;

import heng.gate.Caller;
import heng.publishing.InUse;
import heng.publishing.Publishing;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door for one household with all it can be asked, but without the record; only where that is measured. */
@Profile("bench")
@RestController
class UnrecordedDoor {
    private final Evaluate evaluate;
    private final Explanations explanations;
    private final Publishing publishing;

    UnrecordedDoor(Evaluate evaluate, Explanations explanations, Publishing publishing) {
        this.evaluate = evaluate;
        this.explanations = explanations;
        this.publishing = publishing;
    }

    @PostMapping("/bench/evaluations")
    ResponseEntity<byte[]> evaluate(
            @RequestParam(required = false) @Nullable String explain,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String rulebook,
            HttpServletRequest request)
            throws IOException {
        List<Explanation> asked = explanations.named(explain);
        InUse book = rulebook == null ? publishing.live().now() : publishing.of(rulebook);
        byte[] body = evaluate.answer(RequestBody.of(request), asked, Caller.of(request), book, asOf)
                .body();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
