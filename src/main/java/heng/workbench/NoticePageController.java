package heng.workbench;

import heng.explanation.Notice;
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

/** The notice of a decision, as a page to print. The facts travel by POST only. */
@Controller
class NoticePageController {
    private final LiveRules live;
    private final ApplicationReader reader;
    private final Clock clock;

    NoticePageController(LiveRules live, ApplicationReader reader, Clock clock) {
        this.live = live;
        this.reader = reader;
        this.clock = clock;
    }

    @PostMapping("/notice")
    String notice(@RequestParam String json, Model model) {
        var application = reader.read(json.getBytes(StandardCharsets.UTF_8), LocalDate.now(clock));
        InUse book = live.now();
        model.addAttribute("n", Notice.of(book.rules(), book.assessment().decide(application)));
        model.addAttribute("w", new NoticeWording(book.rules()));
        return "notice";
    }
}
