package heng.cli;

import heng.assessment.AssessHousehold;
import heng.explanation.DecisionDocument;
import heng.intake.ApplicationReader;
import heng.intake.MalformedRequest;
import heng.rulebook.RuleBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** One application in, one decision out, on the same path as over HTTP. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "REQUEST", descriptionKey = "REQUEST")
    private @Nullable Path request;

    @Override
    public Integer call() throws IOException {
        byte[] application = application();
        RuleBook book = heng.book();
        try {
            var decision = new AssessHousehold(book).decide(new ApplicationReader().read(application, Today.date()));
            out().println(new JsonMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(DecisionDocument.of(book, decision)));
            return ExitCode.FINE;
        } catch (MalformedRequest malformed) {
            malformed
                    .faults()
                    .forEach(fault -> out().println(
                                    fault.pointer() + "  " + heng.language().of(fault.zh(), fault.en())));
            return ExitCode.FINDINGS;
        }
    }

    private byte[] application() throws IOException {
        if (request == null || request.toString().equals("-")) {
            return heng.in().readAllBytes();
        }
        if (!Files.isReadable(request)) {
            throw new WrongUse("没有文件 " + request, "There is no file " + request);
        }
        return Files.readAllBytes(request);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
