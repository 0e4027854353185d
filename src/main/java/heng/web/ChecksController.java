package heng.web;

import heng.publishing.LiveRules;
import heng.rulebook.RuleBook;
import heng.workshop.PlanChecks;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the values stand to what law and plan ask of them. */
@Hidden
@RestController
class ChecksController {
    private final LiveRules live;
    private final Clock clock;

    ChecksController(LiveRules live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    @GetMapping("/api/v1/rulebook/checks")
    ChecksDocument checks(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        RuleBook rules = live.now().rules();
        return ChecksDocument.of(rules, day, new PlanChecks(rules).on(day));
    }
}
