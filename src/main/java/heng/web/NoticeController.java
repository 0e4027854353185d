package heng.web;

import heng.explanation.Notice;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.publishing.InUse;
import heng.publishing.LiveRules;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The notice of a decision, as data. */
@Hidden
@RestController
class NoticeController {
    private final LiveRules live;
    private final ApplicationReader reader;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    NoticeController(LiveRules live, ApplicationReader reader, Clock clock) {
        this.live = live;
        this.reader = reader;
        this.clock = clock;
    }

    @PostMapping("/api/v1/notices")
    ResponseEntity<byte[]> notice(HttpServletRequest request) {
        Application application = reader.read(RequestBody.of(request), LocalDate.now(clock));
        InUse book = live.now();
        byte[] notice =
                json.writeValueAsBytes(Notice.of(book.rules(), book.assessment().decide(application)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(notice);
    }
}
