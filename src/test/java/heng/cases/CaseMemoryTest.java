package heng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After a change, the cases that are remembered and those that are run again come to what running all would. */
class CaseMemoryTest {
    private static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));
    private static final RuleLoader LOADER = new RuleLoader(Path.of("target/heng-data/compiled"));
    private static final CaseFolder CASES = CaseFolder.of(Path.of("fixtures"));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void remember() {
        RuleBook book = TestRules.book();
        CaseRun run = new RunCases(CASES, book, memory(folder.resolve("base"), RULES, book)).run(() -> {});
        assertThat(run.fine()).isTrue();
        assertThat(run.kept()).isZero();
    }

    private static CaseMemory memory(Path file, RuleFiles files, RuleBook book) {
        return CaseMemory.in(file, CaseWorld.of("test", files, book, CASES), book.fingerprint(), book.parameters());
    }

    @Test
    void whereNothingHasChangedNothingIsRun() {
        RuleBook book = LOADER.check(RULES);
        CaseRun run = new RunCases(CASES, book, memory(folder.resolve("base"), RULES, book)).run(() -> {});
        assertThat(run.kept()).isEqualTo(run.cases());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters/subsistence-allowance.standard.yaml | value: 740 | value: 741
            parameters/phase-out.months.yaml | value: 6 | value: 5
            parameters/minimum-wage.class.yaml | value: "1" | value: "2"
            tables/vehicle-exemptions.csv | PRODUCTION,,2019-01-01,, | PRODUCTION,,2019-01-01,2024-12-31,
            tables/income-treatment.csv | WAGE,COUNTED,,,2015-04-01,, | WAGE,COUNTED,,,2015-04-02,,
            tables/schemes.csv | PRICE_SUPPLEMENT,2015-04-01,, | PRICE_SUPPLEMENT,2015-04-01,2024-12-31,
            """)
    void afterAChangeTheFailingCasesAreThoseOfAFullRun(String file, String good, String other) throws Exception {
        String text = RULES.text(file);
        assertThat(text).contains(good);
        RuleFiles changed = RULES.with(file, text.replace(good, other));
        RuleBook book = LOADER.check(changed);
        Path copy = Files.copy(folder.resolve("base"), folder.resolve(Integer.toString((file + other).hashCode())));
        CaseRun quick = new RunCases(CASES, book, memory(copy, changed, book)).run(() -> {});
        CaseRun whole = new RunCases(CASES, book, CaseMemory.none(book.parameters())).run(() -> {});
        assertThat(files(quick)).isEqualTo(files(whole));
        assertThat(quick.kept()).as("some rest on nothing that has changed").isPositive();
        assertThat(quick.kept()).as("some do").isLessThan(quick.cases());
    }

    @Test
    void aChangedRuleOrLawRunsEveryCase() {
        String file = "law/civil-code.yaml";
        RuleFiles changed = RULES.with(file, RULES.text(file) + "\n");
        RuleBook book = LOADER.check(changed);
        CaseRun run = new RunCases(CASES, book, memory(folder.resolve("base"), changed, book)).run(() -> {});
        assertThat(run.kept()).isZero();
    }

    private static List<Path> files(CaseRun run) {
        return run.failing().stream().map(failing -> failing.of().file()).toList();
    }
}
