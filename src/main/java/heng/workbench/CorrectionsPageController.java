package heng.workbench;

import heng.correction.CorrectionRun;
import heng.correction.Corrections;
import heng.decisionlog.DecisionLog;
import heng.intake.ApplicationReader;
import heng.publishing.LiveRules;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 更正核算: the proposals of a run as a page. */
@Controller
class CorrectionsPageController {
    /** Households on the page; the interface has all of them. */
    private static final int SHOWN = 200;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final DecisionLog log;
    /** For all counties; nobody bound to some comes here. */
    private final ApplicationReader reader = new ApplicationReader();

    private final LiveRules live;
    private final Clock clock;

    CorrectionsPageController(DecisionLog log, LiveRules live, Clock clock) {
        this.log = log;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping("/corrections")
    String open(Model model) {
        model.addAttribute("until", YearMonth.now(clock).toString());
        return "corrections";
    }

    @PostMapping("/corrections")
    String run(@RequestParam String until, Model model) {
        model.addAttribute("until", until);
        Optional<YearMonth> last = month(until);
        if (last.isEmpty() || last.get().isAfter(YearMonth.now(clock))) {
            model.addAttribute("fault", true);
            return "corrections";
        }
        Corrections run = new CorrectionRun(log, reader, live.now().rules(), last.get()).run();
        model.addAttribute("run", run);
        model.addAttribute("since", MOMENT.format(run.knownSince().atZone(clock.getZone())));
        model.addAttribute("shown", run.largest(SHOWN));
        return "corrections";
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(YearMonth.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
