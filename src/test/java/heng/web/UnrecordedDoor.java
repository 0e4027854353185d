package heng.web;

import heng.gate.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door for one household without the record; only where it is measured what the record costs. */
@Profile("bench")
@RestController
class UnrecordedDoor {
    private final Evaluate evaluate;

    UnrecordedDoor(Evaluate evaluate) {
        this.evaluate = evaluate;
    }

    @PostMapping("/bench/evaluations")
    ResponseEntity<byte[]> evaluate(HttpServletRequest request) throws IOException {
        byte[] body = evaluate.answer(RequestBody.of(request), List.of(), Caller.of(request))
                .body();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
