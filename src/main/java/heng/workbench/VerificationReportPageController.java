package heng.workbench;

import heng.explanation.VerificationReport;
import heng.intake.ApplicationReader;
import heng.publishing.InUse;
import heng.publishing.LiveRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report on verification, as a page to print. The facts travel by POST only. */
@Controller
class VerificationReportPageController {
    private final LiveRules live;
    private final ApplicationReader reader;
    private final Clock clock;

    VerificationReportPageController(LiveRules live, ApplicationReader reader, Clock clock) {
        this.live = live;
        this.reader = reader;
        this.clock = clock;
    }

    @PostMapping("/verification-report")
    String report(@RequestParam String json, Model model) {
        LocalDate today = LocalDate.now(clock);
        var application = reader.read(json.getBytes(StandardCharsets.UTF_8), today);
        InUse book = live.now();
        model.addAttribute(
                "r", VerificationReport.of(book.rules(), book.assessment().decide(application)));
        model.addAttribute("w", new Wording(book.rules()));
        model.addAttribute("today", today.toString());
        return "verification-report";
    }
}
