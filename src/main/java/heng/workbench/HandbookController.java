package heng.workbench;

import heng.cases.CaseFolder;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
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

/** The rules in use as a book; with the worked cases where their folder is at hand. Written once a day. */
@Controller
class HandbookController {
    private final RuleBook rules;
    private final RuleFiles files;
    private final Path fixtures;
    private final Clock clock;
    private @Nullable Printed last;

    HandbookController(RuleBook rules, RuleFiles files, @Value("${heng.fixtures}") Path fixtures, Clock clock) {
        this.rules = rules;
        this.files = files;
        this.fixtures = fixtures;
        this.clock = clock;
    }

    @GetMapping(path = "/handbook", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    synchronized String handbook() {
        LocalDate today = LocalDate.now(clock);
        Printed printed = last;
        if (printed == null || !printed.date().equals(today)) {
            printed = new Printed(today, Handbook.of(rules, files, cases(), today));
            last = printed;
        }
        return printed.html();
    }

    private List<BookCase> cases() {
        return Files.isDirectory(fixtures) ? new BookCases(CaseFolder.of(fixtures), rules).read(file -> {}) : List.of();
    }

    /** The book of one day. */
    private record Printed(LocalDate date, String html) {}
}
