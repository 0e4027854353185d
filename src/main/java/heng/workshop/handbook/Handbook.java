package heng.workshop.handbook;

import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.workshop.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes the rule base as one HTML file that opens offline and prints. */
public final class Handbook {
    private Handbook() {}

    /**
     * The book. The same rules, cases and date give the same bytes.
     *
     * @param files the files the rule book was loaded from
     * @param cases the worked cases; empty leaves their part out
     * @param date the day printed on the title page; values are drawn until the end of its year
     */
    public static String of(RuleBook rules, RuleFiles files, List<BookCase> cases, LocalDate date) {
        return Page.of("handbook", Map.of("book", Book.of(rules, files, cases, date), "w", new Words()));
    }
}
