package heng.publishing;

import heng.cases.BrokenCase;
import heng.cases.CaseFolder;
import heng.cases.CaseMemory;
import heng.cases.CaseResult;
import heng.cases.CaseRun;
import heng.cases.RunCases;
import heng.rulebook.BrokenRules;
import heng.rulebook.Fault;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tries a bundle: reads it, checks and compiles its rules, runs its cases. Nothing is changed by that. */
final class TryBundle {
    private final RuleLoader loader;

    TryBundle(RuleLoader loader) {
        this.loader = loader;
    }

    /**
     * The bundle, fit to go live.
     *
     * @throws RefusedBundle with everything that is wrong with it
     */
    Tried of(byte[] archive) {
        return of(ReadBundle.of(archive));
    }

    /**
     * The bundle, which was read, fit to go live.
     *
     * @throws RefusedBundle with everything that is wrong with it
     */
    Tried of(Bundle bundle) {
        RuleBook book = load(bundle);
        Manifest.checkLaw(bundle.manifest().law(), book.law());
        return new Tried(bundle, InUse.of(book, bundle.rules()), run(bundle, book));
    }

    private RuleBook load(Bundle bundle) {
        try {
            return loader.load(bundle.rules());
        } catch (BrokenRules broken) {
            throw new RefusedBundle(broken.faults().stream()
                    .map(one -> new Fault(Bundle.RULES + one.file(), one.line(), one.column(), one.zh(), one.en()))
                    .toList());
        }
    }

    private static int run(Bundle bundle, RuleBook book) {
        Path folder = unpacked(bundle.cases());
        try {
            CaseRun run = new RunCases(new CaseFolder(folder, folder), book, CaseMemory.none(book.parameters()))
                    .run(() -> {});
            if (run.cases() == 0) {
                throw new RefusedBundle(
                        "cases", "规则包里没有案例，不能证明规则是对的", "The bundle brings no cases that would prove it");
            }
            if (!run.fine()) {
                throw new RefusedBundle(faults(run, folder));
            }
            return run.cases();
        } finally {
            delete(folder);
        }
    }

    private static List<Fault> faults(CaseRun run, Path folder) {
        List<Fault> faults = new ArrayList<>();
        for (BrokenCase one : run.broken()) {
            faults.add(new Fault(
                    name(folder, one.file()),
                    one.line(),
                    one.column(),
                    one.text().zh(),
                    one.text().en()));
        }
        for (CaseResult one : run.failing()) {
            for (CaseResult.Mismatch wrong : one.mismatches()) {
                faults.add(new Fault(
                        name(folder, one.of().file()),
                        0,
                        0,
                        "案例不符合：" + wrong.probe() + " 期望 " + wrong.expected() + "，实际 " + wrong.actual(),
                        "The case does not hold: " + wrong.probe() + " expected " + wrong.expected() + ", actual "
                                + wrong.actual()));
            }
        }
        return faults;
    }

    private static String name(Path folder, Path file) {
        Path below = file.startsWith(folder) ? folder.relativize(file) : file;
        return Bundle.CASES + below.toString().replace('\\', '/');
    }

    private static Path unpacked(Map<String, byte[]> files) {
        try {
            Path folder = Files.createTempDirectory("heng-cases");
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                Path file = folder.resolve(one.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, one.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
