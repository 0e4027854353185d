package heng.workbench;

import heng.assessment.AssessHousehold;
import heng.explanation.VerificationReport;
import heng.intake.ApplicationReader;
import heng.rulebook.RuleBook;
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
    private final RuleBook rules;
    private final AssessHousehold assessment;
    private final ApplicationReader reader;
    private final Wording wording;
    private final Clock clock;

    VerificationReportPageController(
            RuleBook rules, AssessHousehold assessment, ApplicationReader reader, Wording wording, Clock clock) {
        this.rules = rules;
        this.assessment = assessment;
        this.reader = reader;
        this.wording = wording;
        this.clock = clock;
    }

    @PostMapping("/verification-report")
    String report(@RequestParam String json, Model model) {
        LocalDate today = LocalDate.now(clock);
        var application = reader.read(json.getBytes(StandardCharsets.UTF_8), today);
        model.addAttribute("r", VerificationReport.of(rules, assessment.decide(application)));
        model.addAttribute("w", wording);
        model.addAttribute("today", today.toString());
        return "verification-report";
    }
}
