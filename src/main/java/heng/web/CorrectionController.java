package heng.web;

import heng.correction.CorrectionRun;
import heng.correction.Corrections;
import heng.decisionlog.DecisionLog;
import heng.intake.ApplicationReader;
import heng.publishing.LiveRules;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 更正核算: what the rules in use mean for what was decided before they were known, as proposals. */
@Hidden
@RestController
class CorrectionController {
    private final DecisionLog log;
    /** For all counties; nobody bound to some comes here. */
    private final ApplicationReader reader = new ApplicationReader();

    private final LiveRules live;
    private final Clock clock;

    CorrectionController(DecisionLog log, LiveRules live, Clock clock) {
        this.log = log;
        this.live = live;
        this.clock = clock;
    }

    @PostMapping("/api/v1/corrections")
    CorrectionDocument corrections(@RequestParam(required = false) @Nullable YearMonth until) {
        YearMonth last = until == null ? YearMonth.now(clock) : until;
        Corrections found = new CorrectionRun(log, reader, live.now().rules(), last).run();
        return CorrectionDocument.of(found);
    }
}
