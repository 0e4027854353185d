package heng.cli;

import heng.decisionlog.DecisionLog;
import heng.decisionlog.Verification;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Goes through the decision log and names every record that was changed, lost, added or moved. */
@Command(name = "verify-log")
final class VerifyLogCommand implements Callable<Integer> {
    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LogOptions options;

    @Override
    public Integer call() {
        try (DecisionLog log = options.open(heng.data())) {
            Verification found = log.verify();
            print(found, spec.commandLine().getOut());
            return found.isWhole() ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    private void print(Verification found, PrintWriter out) {
        if (heng.json()) {
            out.println(new JsonMapper().writeValueAsString(found));
            return;
        }
        found.faults()
                .forEach(fault -> out.println(fault.sequence() + "  "
                        + heng.language()
                                .of(fault.what().chinese(), fault.what().english())));
        out.println(
                found.isWhole()
                        ? heng.language()
                                .of(
                                        "记录完整：" + found.entries() + " 条，" + found.seals() + " 批，末尾 " + found.head(),
                                        "The log is whole: " + found.entries() + " records in " + found.seals()
                                                + " batches, head " + found.head())
                        : heng.language()
                                .of(
                                        found.entries() + " 条记录中有 " + found.faultCount() + " 处不符",
                                        found.faultCount() + " faults in " + found.entries() + " records"));
    }
}
