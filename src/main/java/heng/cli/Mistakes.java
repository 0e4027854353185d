package heng.cli;

import heng.law.Text;
import heng.rulebook.BrokenRules;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong with a command in a person's words; a stack trace is nobody's. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Language language;

    Mistakes(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(language.of(sentence(wrong)));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                err.println(language.of("是否想写：", "Did you mean: ") + String.join(", ", near));
            }
        }
        String name = command.getCommandSpec().qualifiedName();
        err.println(language.of("用法和例子：" + name + " --help", "Use and examples: " + name + " --help"));
        return ExitCode.WRONG_USE;
    }

    private static Text sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String which = String.join(" ", unmatched.getUnmatched());
            return new Text("不认识的命令或者选项：" + which, "Unknown command or option: " + which);
        }
        if (wrong instanceof MissingParameterException missing) {
            String which = missing.getMissing().isEmpty()
                    ? ""
                    : missing.getMissing().get(0).paramLabel();
            return new Text("缺少必须写的内容：" + which, "Something required is missing: " + which);
        }
        String which = wrong.getArgSpec() == null ? "" : wrong.getArgSpec().paramLabel();
        return new Text(
                "选项的值不对：" + wrong.getValue() + "，应为 " + which,
                "Wrong value " + wrong.getValue() + ", expected " + which);
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (thrown instanceof WrongUse wrong) {
            err.println(language.of(wrong.text()));
            return ExitCode.WRONG_USE;
        }
        if (thrown instanceof BrokenRules broken) {
            err.println(language.of(
                    "规则有误，没有执行。请先运行 heng check 并按下列各项改正：", "The rules are broken; nothing was done. Mend:"));
            broken.faults().forEach(fault -> err.println(heng(command).line(fault)));
            return ExitCode.FINDINGS;
        }
        err.println(language.of(
                "程序本身出错，没有完成：" + thrown.getClass().getSimpleName() + "。请把所用的命令告诉维护人员",
                "The program itself failed: " + thrown.getClass().getSimpleName()
                        + ". Tell its keepers the command you used"));
        return ExitCode.BROKEN;
    }

    private static Heng heng(CommandLine command) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return top.getCommand();
    }
}
