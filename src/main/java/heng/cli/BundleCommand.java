package heng.cli;

import heng.cases.CaseFolder;
import heng.law.LegalBasis;
import heng.publishing.Bundle;
import heng.publishing.MakeBundle;
import heng.publishing.RefusedBundle;
import heng.rulebook.BrokenRules;
import heng.rulebook.RuleBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Checks rules, runs their cases, and packs both for publishing. */
@Command(name = "bundle")
final class BundleCommand implements Callable<Integer> {
    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Option(names = "--author", paramLabel = "WHO", required = true)
    private String author;

    @Option(names = "--reason", paramLabel = "WHY", required = true)
    private String reason;

    @Option(names = "--law", paramLabel = "ID#ARTICLE", required = true)
    private List<String> law;

    @Option(names = "--cases", paramLabel = "DIR")
    private @Nullable Path cases;

    @Override
    public Integer call() throws IOException {
        RuleBook book;
        try {
            book = heng.book();
        } catch (BrokenRules broken) {
            broken.faults().forEach(fault -> out().println(heng.line(fault)));
            return ExitCode.FINDINGS;
        }
        CaseFolder folder = heng.cases(cases);
        CaseReport report = heng.run(folder, book);
        if (!report.fine() || report.run().cases() == 0) {
            report.print(out(), heng.json());
            return ExitCode.FINDINGS;
        }
        return write(book, folder.part(), report.run().cases());
    }

    private int write(RuleBook book, Path folder, int held) throws IOException {
        List<LegalBasis> basis = law.stream().map(LegalBasis::parse).toList();
        String builtBy = new Version().getVersion()[0];
        Bundle bundle;
        try {
            bundle = new MakeBundle(book, heng.files(), folder).by(author, reason, basis, held, builtBy);
        } catch (RefusedBundle refused) {
            refused.faults().forEach(fault -> out().println(heng.language().of(fault.zh(), fault.en())));
            return ExitCode.FINDINGS;
        }
        byte[] bytes = bundle.bytes();
        Files.write(file, bytes);
        out().println(
                        heng.json()
                                ? new JsonMapper().writeValueAsString(bundle.manifest())
                                : heng.language()
                                        .of(
                                                "规则包 " + file + "：版本 " + book.version() + "，" + held + " 个案例全部符合",
                                                "Bundle " + file + ": version " + book.version() + ", all " + held
                                                        + " cases hold"));
        return ExitCode.FINE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
