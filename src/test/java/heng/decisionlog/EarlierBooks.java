package heng.decisionlog;

import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Rule books as earlier versions of the program left them in the log. */
public final class EarlierBooks {
    public static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));
    private static final String STEPS = "tables/verification-steps.csv";

    private EarlierBooks() {}

    /** From before a table had its column {@code after}. */
    static RuleFiles withoutAColumn() {
        String text = RULES.text(STEPS)
                .lines()
                .filter(line -> !line.contains("DEATH"))
                .map(line -> line.replaceFirst("^step,after,", "step,").replaceFirst("^([^,]*),,", "$1,"))
                .collect(Collectors.joining("\n", "", "\n"));
        return RULES.with(STEPS, text);
    }

    /**
     * Puts a book in use of which the log then holds what this version of the program cannot read: it lacks a value that
     * every decision asks for. To be found by whoever opens the log after this.
     */
    public static RuleBook putUnreadable(DecisionLog log) {
        RuleFiles files = RULES.with("places.csv", RULES.text("places.csv") + "\n");
        RuleBook book = OpenLog.LOADER.load(files);
        log.putInUse(book, files.without("parameters/subsistence-allowance.standard.yaml"), OpenLog.START);
        return book;
    }
}
