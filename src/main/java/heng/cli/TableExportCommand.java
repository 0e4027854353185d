package heng.cli;

import heng.rulebook.RuleFiles;
import heng.workshop.spreadsheet.Spreadsheet;
import java.io.IOException;
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

/** Writes a table or a parameter as XLSX. */
@Command(name = "export")
final class TableExportCommand implements Callable<Integer> {
    @ParentCommand
    private TableCommand table;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
    private String name;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Heng heng = table.heng();
        RuleFiles files = heng.files();
        String file = file(files);
        Path target = out != null ? out : Path.of(file.replaceFirst(".*/", "").replaceFirst("\\.(csv|yaml)$", ".xlsx"));
        Files.write(target, Spreadsheet.write(files, file));
        spec.commandLine().getOut().println(heng.language().of(file + " 已写入 " + target, file + " is in " + target));
        return ExitCode.FINE;
    }

    /** The file meant: its path inside the folder, or the name of the table or the parameter alone. */
    private String file(RuleFiles files) {
        List<String> known = Spreadsheet.files(files);
        return known.stream()
                .filter(file -> List.of(file, "rules/" + file, file.replaceFirst("^.*?/(.*)\\.(csv|yaml)$", "$1"))
                        .contains(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse(
                        "没有这个表或者参数：" + name + "；名字就是 tables/、parameters/ 里的文件名，例如 vehicle-exemptions",
                        "There is no table or parameter " + name
                                + "; it is named like its file under tables/ or parameters/, e.g. vehicle-exemptions"));
    }
}
