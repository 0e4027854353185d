package heng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs worked cases against a rules folder and shows those that do not hold. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "FOLDER")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        CaseReport report = heng.run(heng.cases(folder), heng.book());
        report.print(spec.commandLine().getOut(), heng.json());
        return report.fine() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
