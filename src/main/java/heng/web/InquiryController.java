package heng.web;

import heng.assessment.AssessHousehold;
import heng.inquiry.Sweep;
import heng.inquiry.WhatIf;
import heng.intake.ApplicationReader;
import heng.rulebook.RuleBook;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
    private final AssessHousehold assessment;
    private final ApplicationReader reader;
    private final RuleBook rules;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    InquiryController(AssessHousehold assessment, ApplicationReader reader, RuleBook rules, Clock clock) {
        this.assessment = assessment;
        this.reader = reader;
        this.rules = rules;
        this.clock = clock;
    }

    @PostMapping("/api/v1/what-if")
    ResponseEntity<byte[]> whatIf(HttpServletRequest request) throws IOException {
        LocalDate today = LocalDate.now(clock);
        return answer(
                WhatIfDocument.of(rules, WhatIf.ask(reader.tree(RequestBody.of(request)), reader, assessment, today)));
    }

    @PostMapping("/api/v1/sweep")
    ResponseEntity<byte[]> sweep(HttpServletRequest request) throws IOException {
        LocalDate today = LocalDate.now(clock);
        return answer(
                SweepDocument.of(rules, Sweep.ask(reader.tree(RequestBody.of(request)), reader, assessment, today)));
    }

    private ResponseEntity<byte[]> answer(Object document) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(document));
    }
}
