package heng.cli;

import heng.rulebook.BrokenRules;
import heng.rulebook.Fault;
import heng.rulebook.RuleBook;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is wrong with a rules folder, at once. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        try {
            RuleBook book = heng.book();
            answer(List.of(), book.version(), Advice.of(book, date == null ? Today.date() : date));
            return ExitCode.FINE;
        } catch (BrokenRules broken) {
            answer(broken.faults(), "", null);
            return ExitCode.FINDINGS;
        }
    }

    private void answer(List<Fault> faults, String version, @Nullable Advice advice) {
        PrintWriter out = spec.commandLine().getOut();
        if (heng.json()) {
            ObjectNode answer = JSON.createObjectNode().put("version", version);
            ArrayNode list = answer.putArray("faults");
            faults.forEach(list::addPOJO);
            if (advice != null) {
                advice.write(answer);
            }
            out.println(JSON.writeValueAsString(answer));
            return;
        }
        faults.forEach(fault -> out.println(heng.line(fault)));
        if (advice != null) {
            advice.print(out, heng.language());
        }
        out.println(
                faults.isEmpty()
                        ? heng.language()
                                .of("规则没有错误，版本 " + version, "Nothing is wrong with the rules, version " + version)
                        : heng.language().of("共 " + faults.size() + " 处错误", faults.size() + " faults"));
    }
}
