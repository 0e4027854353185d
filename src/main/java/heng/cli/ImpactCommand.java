package heng.cli;

import heng.impact.CompareBooks;
import heng.impact.GeneratedPopulation;
import heng.impact.Impact;
import heng.impact.ImpactDocument;
import heng.impact.ImpactPage;
import heng.impact.Population;
import heng.impact.PopulationFile;
import heng.intake.MalformedRequest;
import heng.rulebook.RuleBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** What a change of the rules does to a population. */
@Command(name = "impact")
final class ImpactCommand implements Callable<Integer> {
    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
    private String after;

    @Option(names = "--population", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--households", paramLabel = "N", defaultValue = "10000")
    private int households;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable Path html;

    @Override
    public Integer call() throws IOException {
        RuleBook old = heng.book(RuleSource.files(before));
        RuleBook next = heng.book(RuleSource.files(after));
        try {
            Impact impact = compare(old, next, population(next));
            if (html != null) {
                Files.writeString(html, ImpactPage.of(impact), StandardCharsets.UTF_8);
            }
            PrintWriter out = spec.commandLine().getOut();
            out.println(heng.json() ? new JsonMapper().writeValueAsString(ImpactDocument.of(impact)) : said(impact));
            return ExitCode.FINE;
        } catch (MalformedRequest malformed) {
            malformed
                    .faults()
                    .forEach(fault -> spec.commandLine()
                            .getOut()
                            .println(fault.pointer() + "  " + heng.language().of(fault.zh(), fault.en())));
            return ExitCode.FINDINGS;
        }
    }

    private Impact compare(RuleBook old, RuleBook next, Population population) {
        try (Progress progress = Progress.of(heng.language().of("家庭", "households"), population.size())) {
            return new CompareBooks(old, next, day()).over(population, decided -> progress.step(decided));
        }
    }

    private Population population(RuleBook next) throws IOException {
        if (file == null) {
            return new GeneratedPopulation(next.parameters().places(), day(), seed, households);
        }
        if (!Files.isReadable(file)) {
            throw new WrongUse("没有文件 " + file, "There is no file " + file);
        }
        return PopulationFile.read(file);
    }

    private LocalDate day() {
        return asOf == null ? Today.date() : asOf;
    }

    private String said(Impact impact) {
        int all = impact.total().all();
        int touched = impact.total().touched();
        String money = impact.total().difference().toPlainString();
        String page = html == null ? "" : heng.language().of("；影响说明已写入 " + html, "; the page is in " + html);
        return heng.language()
                        .of(
                                all + " 户中 " + touched + " 户有变化，每月支出差额 " + money + " 元",
                                touched + " of " + all + " households are touched, " + money + " yuan a month")
                + page;
    }
}
