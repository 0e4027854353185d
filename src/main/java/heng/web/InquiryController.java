package heng.web;

import heng.inquiry.Sweep;
import heng.inquiry.WhatIf;
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

/** What people ask beside a decision: what if some facts were others, and what if one figure were any of many. */
@Hidden
@RestController
class InquiryController {
    private final LiveRules live;
    private final ApplicationReader reader;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    InquiryController(LiveRules live, ApplicationReader reader, Clock clock) {
        this.live = live;
        this.reader = reader;
        this.clock = clock;
    }

    @PostMapping("/api/v1/what-if")
    ResponseEntity<byte[]> whatIf(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        InUse book = live.now();
        return answer(WhatIfDocument.of(
                book.rules(), WhatIf.ask(reader.tree(RequestBody.of(request)), reader, book.assessment(), today)));
    }

    @PostMapping("/api/v1/sweep")
    ResponseEntity<byte[]> sweep(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        InUse book = live.now();
        return answer(SweepDocument.of(
                book.rules(), Sweep.ask(reader.tree(RequestBody.of(request)), reader, book.assessment(), today)));
    }

    private ResponseEntity<byte[]> answer(Object document) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(document));
    }
}
