package heng.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Carries a table or a parameter to a spreadsheet and back. */
@Command(
        name = "table",
        subcommands = {TableExportCommand.class, TableImportCommand.class})
final class TableCommand implements Callable<Integer> {
    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.FINE;
    }

    Heng heng() {
        return heng;
    }
}
