package heng.workbench;

import heng.assessment.AssessHousehold;
import heng.explanation.Notice;
import heng.intake.ApplicationReader;
import heng.rulebook.RuleBook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The notice of a decision, as a page to print. The facts travel by POST only. */
@Controller
class NoticePageController {
    private final RuleBook rules;
    private final AssessHousehold assessment;
    private final ApplicationReader reader;
    private final NoticeWording wording;
    private final Clock clock;

    NoticePageController(
            RuleBook rules, AssessHousehold assessment, ApplicationReader reader, NoticeWording wording, Clock clock) {
        this.rules = rules;
        this.assessment = assessment;
        this.reader = reader;
        this.wording = wording;
        this.clock = clock;
    }

    @PostMapping("/notice")
    String notice(@RequestParam String json, Model model) {
        var application = reader.read(json.getBytes(StandardCharsets.UTF_8), LocalDate.now(clock));
        model.addAttribute("n", Notice.of(rules, assessment.decide(application)));
        model.addAttribute("w", wording);
        return "notice";
    }
}
