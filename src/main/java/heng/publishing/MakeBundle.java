package heng.publishing;

import heng.law.LegalBasis;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a bundle of rules that were checked and of the cases that they passed. */
public final class MakeBundle {
    private final RuleBook book;
    private final RuleFiles rules;
    private final Path cases;

    /**
     * Of these rules and cases.
     *
     * @param rules the files that the book was read from
     * @param cases the folder of the worked cases
     */
    public MakeBundle(RuleBook book, RuleFiles rules, Path cases) {
        this.book = book;
        this.rules = rules;
        this.cases = cases;
    }

    /**
     * The bundle.
     *
     * @param author who answers for the change
     * @param reason why the rules are changed
     * @param law what the change rests on
     * @param held how many cases held
     * @param builtBy program and version
     * @throws RefusedBundle where an article is not among the law of the rules
     */
    public Bundle by(String author, String reason, List<LegalBasis> law, int held, String builtBy) {
        Manifest.checkLaw(law, book.law());
        SortedMap<String, byte[]> files = caseFiles();
        return new Bundle(
                new Manifest(
                        Manifest.FORMAT,
                        book.version(),
                        book.fingerprint(),
                        builtBy,
                        author,
                        reason,
                        law,
                        held,
                        Bundle.fingerprints(Bundle.files(rules, files))),
                rules,
                files);
    }

    private SortedMap<String, byte[]> caseFiles() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(cases)) {
            for (Path file :
                    walk.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                files.put(cases.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
