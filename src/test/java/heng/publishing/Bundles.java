package heng.publishing;

import heng.law.LegalBasis;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Bundles of the rules folder with another urban standard for 2026, and of a handful of its cases. */
public final class Bundles {
    public static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";
    private static final String TREATMENT = "tables/income-treatment.csv";
    private static final String OF_2026 = "2026-01-01: { value: 740,";
    private static final RuleLoader LOADER = new RuleLoader(Path.of("target/heng-data/compiled"));
    private static final Path CASES = cases();

    private Bundles() {}

    /** The rules with this regional urban standard from 2026-01-01. */
    public static RuleFiles withStandard(int yuan) {
        String text = RULES.text(STANDARD);
        if (!text.contains(OF_2026)) {
            throw new IllegalStateException("the standard of 2026 is written otherwise");
        }
        return RULES.with(STANDARD, text.replace(OF_2026, "2026-01-01: { value: " + yuan + ","));
    }

    /** The rules with a standard for all of the region's towns that is announced for 2027. */
    public static RuleFiles announced(int yuan) {
        String later = "2027-01-01: { value: " + yuan
                + ", law: nx-standards-2026, mark: secondary, source: { zh: 已公布, en: announced } }";
        return RULES.with(
                STANDARD,
                RULES.text(STANDARD).replaceFirst("( {6}2026-01-01: \\{ value: 740,.*\n)", "$1      " + later + "\n"));
    }

    /** The rules with a row that has ended without a successor: whoever earns a wage cannot be decided any more. */
    public static RuleFiles ended() {
        String rows = RULES.text(TREATMENT);
        return RULES.with(
                TREATMENT, rows.replace("WAGE,COUNTED,,,2015-04-01,,", "WAGE,COUNTED,,,2015-04-01,2025-12-31,"));
    }

    /** A bundle of rules that are whole. */
    public static Bundle of(RuleFiles rules) {
        return new MakeBundle(LOADER.check(rules), rules, CASES)
                .by("社会救助处", "调整城市标准", List.of(new LegalBasis("nx-standards-2026", "whole")), 12, "heng test");
    }

    /** The zip of such a bundle. */
    public static byte[] standardOf(int yuan) {
        return of(withStandard(yuan)).bytes();
    }

    /** Cases of phase-out, none of which looks at 2026. */
    private static Path cases() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "cases");
            copy(Path.of("fixtures/families"), folder.resolve("families"));
            copy(Path.of("fixtures/phase-out"), folder.resolve("phase-out"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
