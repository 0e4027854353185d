package heng.cli;

import heng.access.KeyHash;
import heng.access.NewKey;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a key, shows it once, and prints what stands in the file of keys for it. */
@Command(name = "key")
final class KeyCommand implements Callable<Integer> {
    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--scope", paramLabel = "SCOPE", split = ",", defaultValue = "evaluate")
    private List<String> scopes = List.of();

    @Option(names = "--county", paramLabel = "CODE", split = ",")
    private List<String> counties = List.of();

    @Override
    public Integer call() {
        String key = NewKey.make();
        PrintWriter err = spec.commandLine().getErr();
        err.println(heng.language().of("密钥只显示这一次，请安全地交给使用者：", "The key is shown this once; hand it over safely:"));
        err.println(key);
        err.println(heng.language().of("在密钥文件的 keys 下面写：", "Under keys in the file of keys:"));
        err.flush();
        spec.commandLine().getOut().print("""
                  - id: %s
                    scopes: [%s]
                    counties: [%s]
                    hashes:
                      - { sha256: %s, until: %s }
                """.formatted(
                        id,
                        String.join(", ", scopes),
                        quoted(),
                        KeyHash.of(key),
                        Today.date().plusYears(1)));
        spec.commandLine().getOut().flush();
        return ExitCode.FINE;
    }

    private String quoted() {
        return String.join(", ", counties.stream().map(one -> '"' + one + '"').toList());
    }
}
