package heng.cli;

import heng.cases.CaseFolder;
import heng.cases.CaseMemory;
import heng.cases.CaseWorld;
import heng.cases.RunCases;
import heng.rulebook.Fault;
import heng.rulebook.Fingerprint;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself: which rules, which language, which form; what is done is said by its commands. */
@Command(
        name = "heng",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            EvaluateCommand.class,
            BundleCommand.class,
            CheckCommand.class,
            CasesCommand.class,
            CoverageCommand.class,
            GapsCommand.class,
            HandbookCommand.class,
            ImpactCommand.class,
            KeyCommand.class,
            MutateCommand.class,
            TableCommand.class,
            VerifyLogCommand.class,
            ReplayCommand.class
        })
public final class Heng {
    private static final List<String> PARTS = List.of("places.csv", "law", "parameters");
    private static final Path FIXTURES = Path.of("fixtures");

    @Option(names = "--rules", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path rules;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "${sys:heng.data:-data}",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private Path data = Path.of("data");

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private Language language = Language.zh;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    private @Nullable RuleFiles files;

    private final InputStream in;

    private Heng(InputStream in) {
        this.in = in;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(System.in, out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The words are Chinese, so they are written as UTF-8 whatever the shell was told. */
    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    /** Runs one command and answers its exit code. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        Language language = Language.askedFor(arguments);
        CommandLine line = new CommandLine(new Heng(in));
        Mistakes mistakes = new Mistakes(language);
        line.setResourceBundle(language.help());
        line.setOut(out).setErr(err).setUsageHelpAutoWidth(true).setUsageHelpLongOptionsMaxWidth(24);
        line.setParameterExceptionHandler(mistakes).setExecutionExceptionHandler(mistakes);
        return line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    /** The files of the folder asked for; else of {@code rules} here; else those the program brings. Read once. */
    RuleFiles files() {
        if (files == null) {
            Path folder = folder();
            files = folder == null ? RuleFiles.shipped() : RuleFiles.in(folder);
        }
        return files;
    }

    /** The folder the rules come from; null where they are those the program brings. */
    @Nullable
    Path folder() {
        if (rules != null) {
            if (!isRulesFolder(rules)) {
                throw new WrongUse(
                        rules + " 不是规则文件夹（里面应有 law、parameters 和 places.csv），请检查 --rules 后面的路径",
                        rules
                                + " is no rules folder (it would hold law, parameters and places.csv); check the path after --rules");
            }
            return rules;
        }
        Path here = Path.of("rules");
        return isRulesFolder(here) ? here : null;
    }

    private static boolean isRulesFolder(Path folder) {
        return PARTS.stream().anyMatch(part -> Files.exists(folder.resolve(part)));
    }

    /**
     * The rule book of these files, compiled rules kept in the data folder.
     *
     * @throws heng.rulebook.BrokenRules where anything is wrong with them
     */
    RuleBook book() {
        return book(files());
    }

    /**
     * The rule book of other files.
     *
     * @throws heng.rulebook.BrokenRules where anything is wrong with them
     */
    RuleBook book(RuleFiles files) {
        return new RuleLoader(data.resolve("compiled")).check(files);
    }

    /**
     * The cases in this folder or file; where none is named, {@code fixtures} beside the rules, else here.
     *
     * @throws WrongUse where there is no such folder
     */
    CaseFolder cases(@Nullable Path named) {
        Path part = named != null ? named : besideTheRules();
        if (!Files.exists(part)) {
            throw new WrongUse(
                    "没有案例文件夹 " + part + "，请写出它的路径", "There is no folder of cases " + part + "; name its path");
        }
        return CaseFolder.of(part);
    }

    /** Whether cases are named, or stand where they are looked for. */
    boolean hasCases(@Nullable Path named) {
        return named != null || Files.isDirectory(besideTheRules());
    }

    private Path besideTheRules() {
        Path folder = folder();
        return folder == null ? FIXTURES : folder.resolveSibling(FIXTURES);
    }

    /** Runs cases, with a bar while a person looks on; those known to hold are not run again. */
    CaseReport run(CaseFolder cases, RuleBook book) {
        CaseMemory memory = memory(cases, book);
        try (Progress progress =
                Progress.of(language.of("案例", "cases"), cases.files().size())) {
            return new CaseReport(new RunCases(cases, book, memory).run(progress::step), language);
        }
    }

    /** What is remembered of these cases; nothing where the program has no name of its own, as while it is being built. */
    private CaseMemory memory(CaseFolder cases, RuleBook book) {
        String program = System.getProperty("heng.program", "");
        if (program.isEmpty()) {
            return CaseMemory.none(book.parameters());
        }
        String world = CaseWorld.of(program, files(), book, cases);
        String place =
                new Fingerprint().add(cases.part().toAbsolutePath().toString()).hex();
        return CaseMemory.in(
                data.resolve("cases").resolve(place + ".tsv"), world, book.fingerprint(), book.parameters());
    }

    /** The fault as an editor or a terminal can follow it: {@code file:line:column  sentence}. */
    String line(Fault fault) {
        Path folder = folder();
        String file =
                folder == null ? fault.file() : folder.resolve(fault.file()).toString();
        return file + ":" + fault.line() + ":" + fault.column() + "  " + language.of(fault.zh(), fault.en());
    }

    /** The folder of what is kept: compiled rules, the decision log, its keys. */
    Path data() {
        return data;
    }

    /** What a person reads. */
    Language language() {
        return language;
    }

    /** Whether a program reads the answer. */
    boolean json() {
        return json;
    }

    /** What was given on standard input. */
    InputStream in() {
        return in;
    }
}
