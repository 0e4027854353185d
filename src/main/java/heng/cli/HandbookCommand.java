package heng.cli;

import heng.cases.CaseFolder;
import heng.rulebook.RuleBook;
import heng.workshop.handbook.BookCase;
import heng.workshop.handbook.BookCases;
import heng.workshop.handbook.Handbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the rules folder and its cases as one HTML file. */
@Command(name = "handbook")
final class HandbookCommand implements Callable<Integer> {
    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--cases", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--no-cases")
    private boolean noCases;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Override
    public Integer call() throws IOException {
        RuleBook book = heng.book();
        List<BookCase> cases = noCases ? List.of() : cases(book);
        LocalDate printed = date == null ? Today.date() : date;
        Files.writeString(out, Handbook.of(book, heng.files(), cases, printed), StandardCharsets.UTF_8);
        spec.commandLine()
                .getOut()
                .println(heng.language()
                        .of(
                                "手册已写入 " + out + "，规则版本 " + book.version() + "，案例 " + cases.size() + " 个",
                                "The handbook is in " + out + ", rules " + book.version() + ", " + cases.size()
                                        + " cases"));
        return ExitCode.FINE;
    }

    private List<BookCase> cases(RuleBook book) {
        CaseFolder found = heng.cases(folder);
        try (Progress progress =
                Progress.of(heng.language().of("案例", "cases"), found.files().size())) {
            return new BookCases(found, book).read(file -> progress.step());
        }
    }
}
