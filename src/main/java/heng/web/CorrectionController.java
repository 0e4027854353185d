package heng.web;

import heng.correction.CorrectionRun;
import heng.correction.Corrections;
import heng.decisionlog.DecisionLog;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.publishing.LiveRules;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
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

    /**
     * One run.
     *
     * @param until last month to be corrected, not after the present one; left out: the present one
     */
    @PostMapping("/api/v1/corrections")
    CorrectionDocument corrections(@RequestParam(required = false) @Nullable YearMonth until) {
        YearMonth present = YearMonth.now(clock);
        YearMonth last = until == null ? present : until;
        if (last.isAfter(present)) {
            throw new MalformedRequest(List.of(new InputFault(
                    "/until",
                    "month",
                    "不能晚于本月：以后的还没有发",
                    "Must not lie after the present month: nothing was paid for it yet")));
        }
        Corrections found = new CorrectionRun(log, reader, live.now().rules(), last).run();
        return CorrectionDocument.of(found);
    }
}
