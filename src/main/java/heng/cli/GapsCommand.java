package heng.cli;

import heng.cases.CaseDraft;
import heng.impact.GeneratedPopulation;
import heng.rulebook.RuleBook;
import heng.workshop.Gaps;
import heng.workshop.Gaps.Gap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether every household has one answer for each scheme, on every day of change and in every county. */
@Command(name = "gaps")
final class GapsCommand implements Callable<Integer> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Option(names = "--households", paramLabel = "N", defaultValue = "66")
    private int households;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--ready", paramLabel = "DIR")
    private @Nullable Path ready;

    @Override
    public Integer call() throws IOException {
        RuleBook book = heng.book();
        Gaps gaps = new Gaps(book);
        NavigableSet<LocalDate> days = gaps.days();
        List<Gap> found = new ArrayList<>();
        try (Progress progress = Progress.of(heng.language().of("家庭", "households"), days.size() * households)) {
            for (LocalDate day : days) {
                found.addAll(gaps.among(generated(book, day), day, progress::step));
            }
        }
        tell(found, days.size() * households, days.size());
        write(found);
        return found.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private List<JsonNode> generated(RuleBook book, LocalDate day) {
        return new GeneratedPopulation(book.parameters().places(), day, seed + day.toEpochDay(), households)
                .applications()
                .toList();
    }

    private void tell(List<Gap> found, int tried, int days) {
        found.stream()
                .map(Gap::what)
                .distinct()
                .forEach(what ->
                        spec.commandLine().getOut().println(heng.language().of(what.zh(), what.en())));
        spec.commandLine()
                .getOut()
                .println(heng.language()
                        .of(
                                days + " 个日期的 " + tried + " 户中，" + found.size() + " 户没有得到唯一的答复",
                                found.size() + " of " + tried + " households on " + days
                                        + " days have not one answer"));
    }

    /** A ready case for each kind of fault: the first household that shows it. */
    private void write(List<Gap> found) throws IOException {
        if (ready == null || found.isEmpty()) {
            return;
        }
        Files.createDirectories(ready);
        List<String> written = new ArrayList<>();
        for (Gap gap : found) {
            if (!written.contains(gap.what().zh())) {
                written.add(gap.what().zh());
                Files.writeString(
                        ready.resolve("gap-" + written.size() + ".yaml"),
                        new CaseDraft(
                                        gap.what(),
                                        "",
                                        gap.request(),
                                        JSON.objectNode().put("status", 200))
                                .yaml());
            }
        }
    }
}
