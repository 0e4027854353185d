package heng.web;

import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.publishing.LiveRules;
import heng.rulebook.RuleBook;
import heng.workshop.Timeline;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What begins, what ends and which values change, day by day. */
@Hidden
@RestController
class TimelineController {
    private final LiveRules live;

    TimelineController(LiveRules live) {
        this.live = live;
    }

    @GetMapping("/api/v1/timeline")
    TimelineDocument timeline(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new MalformedRequest(List.of(new InputFault(
                    "/until", "period", "截止日不能早于起始日 from", "The last day must not lie before the first, from")));
        }
        RuleBook rules = live.now().rules();
        return TimelineDocument.of(rules, Timeline.of(rules).between(from, until));
    }
}
