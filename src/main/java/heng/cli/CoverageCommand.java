package heng.cli;

import heng.cases.CaseFolder;
import heng.decision.Condition;
import heng.rulebook.RuleBook;
import heng.workshop.coverage.CaseCoverage;
import heng.workshop.coverage.Cell;
import heng.workshop.coverage.CoveragePage;
import heng.workshop.coverage.CoverageTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What worked cases show of the conditions, their limits and the days of change. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "FOLDER")
    private @Nullable Path folder;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable Path html;

    @Override
    public Integer call() throws IOException {
        CaseFolder cases = heng.cases(folder);
        RuleBook book = heng.book();
        CaseCoverage coverage;
        try (Progress progress =
                Progress.of(heng.language().of("案例", "cases"), cases.files().size())) {
            coverage = CaseCoverage.of(book, cases, file -> progress.step());
        }
        if (html != null) {
            Files.writeString(html, CoveragePage.of(coverage, book.fingerprint()), StandardCharsets.UTF_8);
        }
        spec.commandLine().getOut().println(heng.json() ? json(coverage) : text(coverage));
        return coverage.complete() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private String text(CaseCoverage coverage) {
        StringBuilder text = new StringBuilder(html == null ? new CoverageTable(coverage).markdown() + "\n" : "");
        for (Condition condition : coverage.conditions()) {
            for (Cell cell : coverage.empty(condition)) {
                text.append(condition.id()).append("  ");
                text.append(heng.language()
                                .of(
                                        "没有案例显示：" + cell.text().zh(),
                                        "no case shows: " + cell.text().en()))
                        .append('\n');
            }
        }
        coverage.days()
                .withoutCases()
                .forEach(day -> text.append(day)
                        .append("  ")
                        .append(heng.language().of("当日或者前一日没有案例", "no case on the day or on its eve"))
                        .append('\n'));
        String done = html == null ? "" : heng.language().of("已写入 " + html + "；", "Written to " + html + "; ");
        return text
                + done
                + (coverage.complete()
                        ? heng.language()
                                .of(coverage.cases() + " 个案例，每一格都有", coverage.cases() + " cases, every cell is shown")
                        : heng.language().of("请为上面各格补充案例", "Add cases for the cells above"));
    }

    private static String json(CaseCoverage coverage) {
        ObjectNode answer =
                JSON.createObjectNode().put("cases", coverage.cases()).put("complete", coverage.complete());
        ObjectNode conditions = answer.putObject("conditions");
        for (Condition condition : coverage.conditions()) {
            ObjectNode cells = conditions.putObject(condition.id());
            Cell.of(condition)
                    .forEach(cell ->
                            cells.put(cell.name().toLowerCase(Locale.ROOT), coverage.count(condition.id(), cell)));
        }
        ObjectNode days = answer.putObject("days");
        coverage.days()
                .days()
                .forEach(day -> days.putObject(day.toString())
                        .put("before", coverage.days().cases(day.minusDays(1)))
                        .put("after", coverage.days().cases(day)));
        return JSON.writeValueAsString(answer);
    }
}
