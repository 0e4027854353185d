package heng.cli;

import heng.rulebook.BrokenRules;
import heng.rulebook.Fault;
import heng.rulebook.RuleBook;
import java.io.PrintWriter;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is wrong with a rules folder, at once; where nothing is, the cases. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Option(names = "--cases", paramLabel = "DIR")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        RuleBook book;
        try {
            book = heng.book();
        } catch (BrokenRules broken) {
            faults(broken.faults());
            return ExitCode.FINDINGS;
        }
        CaseReport cases =
                heng.hasCases(folder) ? heng.run(heng.cases(folder), book) : CaseReport.none(heng.language());
        fine(book, cases, Advice.of(book, date == null ? Today.date() : date));
        return cases.fine() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void faults(List<Fault> faults) {
        if (heng.json()) {
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode list = answer.putArray("faults");
            faults.forEach(list::addPOJO);
            out().println(JSON.writeValueAsString(answer));
            return;
        }
        faults.forEach(fault -> out().println(heng.line(fault)));
        out().println(heng.language()
                .of(
                        "共 " + faults.size() + " 处错误，规则没有启用，案例没有运行",
                        faults.size() + " faults; the rules were not put to use and no case was run"));
    }

    private void fine(RuleBook book, CaseReport cases, Advice advice) {
        if (heng.json()) {
            ObjectNode answer = JSON.createObjectNode().put("version", book.version());
            answer.putArray("faults");
            answer.set("cases", cases.json());
            advice.write(answer);
            out().println(JSON.writeValueAsString(answer));
            return;
        }
        int rules = book.conditions().size();
        int values = book.parameters().parameters().size();
        int tables = book.parameters().tables().size();
        out().println(heng.language()
                .of(
                        "规则没有错误：" + rules + " 条规则，" + values + " 个参数，" + tables + " 个表，版本 " + book.version(),
                        "Nothing is wrong with the rules: " + rules + " rules, " + values + " parameters, " + tables
                                + " tables, version " + book.version()));
        cases.print(out(), false);
        advice.print(out(), heng.language());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
