package heng.workbench;

import heng.cases.CaseFolder;
import heng.publishing.InUse;
import heng.publishing.LiveRules;
import heng.rulebook.RuleBook;
import heng.workshop.handbook.BookCase;
import heng.workshop.handbook.BookCases;
import heng.workshop.handbook.Handbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The rules in use as a book; with the worked cases where their folder is at hand. Written once a day and rule book. */
@Controller
class HandbookController {
    private final LiveRules live;
    private final Path fixtures;
    private final Clock clock;
    private @Nullable Printed last;

    HandbookController(LiveRules live, @Value("${heng.fixtures}") Path fixtures, Clock clock) {
        this.live = live;
        this.fixtures = fixtures;
        this.clock = clock;
    }

    @GetMapping(path = "/handbook", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    synchronized String handbook() {
        LocalDate today = LocalDate.now(clock);
        InUse book = live.now();
        Printed printed = last;
        if (printed == null || !printed.isOf(book, today)) {
            printed = new Printed(book, today, Handbook.of(book.rules(), book.files(), cases(book.rules()), today));
            last = printed;
        }
        return printed.html();
    }

    private List<BookCase> cases(RuleBook rules) {
        return Files.isDirectory(fixtures) ? new BookCases(CaseFolder.of(fixtures), rules).read(file -> {}) : List.of();
    }

    /** The handbook of some rules and one day. */
    private record Printed(InUse book, LocalDate date, String html) {
        boolean isOf(InUse other, LocalDate day) {
            return book == other && date.equals(day);
        }
    }
}
