package heng.cli;

import heng.workshop.spreadsheet.BrokenSheet;
import heng.workshop.spreadsheet.Spreadsheet;
import heng.workshop.spreadsheet.Spreadsheet.Taken;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes an edited XLSX over into the text of the rules folder. */
@Command(name = "import")
final class TableImportCommand implements Callable<Integer> {
    @ParentCommand
    private TableCommand table;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path sheet;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        Heng heng = table.heng();
        if (!Files.isReadable(sheet)) {
            throw new WrongUse("没有文件 " + sheet, "There is no file " + sheet);
        }
        Path folder = heng.folder();
        if (folder == null) {
            throw new WrongUse(
                    "程序自带的规则不能修改；请用 --rules 指出规则文件夹",
                    "The rules the program brings cannot be changed; name a folder with --rules");
        }
        try {
            Taken taken = Spreadsheet.read(heng.files(), Files.readAllBytes(sheet));
            if (!dryRun && !taken.unchanged()) {
                Files.writeString(folder.resolve(taken.file()), taken.after(), StandardCharsets.UTF_8);
            }
            report(taken);
            return ExitCode.FINE;
        } catch (BrokenSheet broken) {
            broken.faults()
                    .forEach(fault ->
                            out().println(fault.place() + "  " + heng.language().of(fault.zh(), fault.en())));
            out().println(heng.language().of("表格有误，没有修改任何文件", "The sheet has faults; no file was changed"));
            return ExitCode.FINDINGS;
        }
    }

    private void report(Taken taken) {
        taken.gone().forEach(line -> out().println("- " + line));
        taken.come().forEach(line -> out().println("+ " + line));
        String zh = taken.unchanged() ? "没有修改" : dryRun ? "尚未写入" : "已写入";
        String en = taken.unchanged() ? "unchanged" : dryRun ? "not written yet" : "written";
        out().println(taken.file() + "  " + table.heng().language().of(zh, en));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
