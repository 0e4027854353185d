package heng.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.CaseDesk;
import heng.cases.CaseFolder;
import heng.cases.TestRules;
import heng.cases.WorkedCase;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Mistakes put into the rules are noticed by cases. A sample of a fixed seed; all of them with
 * {@code -Dmutation.all=true}, as {@code heng mutate} does.
 */
class MutationTest {
    private static final Path COMPILED = Path.of("target/heng-data/compiled");
    private static final RuleFiles FILES = RuleFiles.in(Path.of("rules"));
    private static final CaseFolder CASES = CaseFolder.of(Path.of("fixtures"));
    private static final TryMutants TRIES = new TryMutants(FILES, TestRules.book(), CASES, COMPILED);
    private static final List<Mutant> MUTANTS = Mutants.of(FILES, TestRules.book());

    private static Mutant named(String name) {
        return MUTANTS.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Fate fate(String name) {
        return TRIES.of(List.of(named(name)), () -> {}).get(0).fate();
    }

    @Test
    void aCaseOnTheThresholdNoticesASwappedComparison() {
        assertThat(fate("schemes/subsistence-allowance/income-below-standard.drl comparison 1 isBelow → isAtMost"))
                .isEqualTo(Fate.NOTICED);
    }

    @Test
    void aStandardOneYuanOffIsNoticed() {
        assertThat(fate("parameters/subsistence-allowance.standard.yaml 640000/URBAN/2026-01-01 740 → 741"))
                .isEqualTo(Fate.NOTICED);
    }

    @Test
    void aRuleThatIsGoneIsNoticed() {
        assertThat(fate("schemes/subsistence-allowance/income-below-standard.drl rule rule → none"))
                .isEqualTo(Fate.NOTICED);
    }

    /** The gates: whole with {@code -Dmutation.all=true}, else on a sample. */
    @ParameterizedTest
    @EnumSource
    void noMistakeInAnAreaGoesUnnoticed(Area area) {
        List<Mutant> all =
                MUTANTS.stream().filter(one -> area.has(one.changed().file())).toList();
        assertThat(all).hasSizeGreaterThan(15);
        List<Tried> tried = TRIES.of(sample(all, 6), () -> {});
        assertThat(survivors(tried)).isEmpty();
        assertThat(Score.of(tried).percent()).isEqualByComparingTo("100");
    }

    @Test
    void ofAllMistakesAtLeastNineteenInTwentyAreNoticed() {
        List<Tried> tried = TRIES.of(sample(MUTANTS, 40), () -> {});
        assertThat(survivors(tried)).isEmpty();
        assertThat(Score.of(tried).percent()).isGreaterThanOrEqualTo(new BigDecimal("95"));
    }

    private static List<Mutant> sample(List<Mutant> all, int size) {
        if (Boolean.getBoolean("mutation.all")) {
            return all;
        }
        List<Mutant> some = new ArrayList<>(all);
        Collections.shuffle(some, new Random(6));
        return some.subList(0, size);
    }

    private static List<String> survivors(List<Tried> tried) {
        return tried.stream()
                .filter(one -> one.fate() == Fate.SURVIVED)
                .map(one -> one.mutant().name())
                .toList();
    }

    /** What a whole file is excused for is that no decision reads it. */
    @Test
    void noDecisionLooksAtAFileThatIsExcused() {
        List<Mutant> some = new ArrayList<>(MUTANTS);
        List<String> files = Equivalents.in(CASES.root()).reasons().keySet().stream()
                .filter(key -> key.matches("\\S+ \\*"))
                .toList();
        some.removeIf(one -> files.stream().noneMatch(key -> Equivalents.covers(key, one)));
        Collections.shuffle(some, new Random(6));
        assertThat(TRIES.of(some.subList(0, 15), () -> {}))
                .allSatisfy(
                        one -> assertThat(one.looking()).as(one.mutant().name()).isZero());
    }

    /** Grade 1 lies within grades 1 and 2 already: nobody needs the row; somebody needs the other. */
    @Test
    void aRowThatNoHouseholdComesToIsNamed() {
        String file = "tables/disability-readings.csv";
        String idle = "nursing-subsidy,HEARING,1,2016-01-01,,sc-2015-52,secondary,听力一级,Hearing grade 1\n";
        RuleFiles more = FILES.with(file, FILES.text(file) + idle);
        RuleBook book = new RuleLoader(COMPILED).load(more);
        CaseFolder cases = CaseFolder.of(CASES.root().resolve("nursing-subsidy-disabled"));
        List<Tried> rows = Mutants.of(more, book).stream()
                .filter(one -> one.name().contains("disability-readings.csv nursing-subsidy/"))
                .map(one -> new Tried(one, Fate.SURVIVED, null, 0))
                .toList();
        List<JsonNode> households = cases.files().stream()
                .flatMap(one -> cases.read(one).stream())
                .map(WorkedCase::request)
                .toList();
        assertThat(rows).hasSize(2);
        assertThat(new TryMutants(more, book, cases, COMPILED).dead(households).rows(rows))
                .extracting(Mutant::key)
                .containsExactly("nursing-subsidy/HEARING/1/2016-01-01/sc-2015-52");
    }

    /** A policy officer adds a condition for a year of which there are no cases yet. */
    @Test
    void aRuleThatBeginsAfterEveryCaseHasItsCasesWritten() {
        String file = "schemes/low-income-marginal/income-not-below-standard.drl";
        String text = FILES.text("schemes/low-income-marginal/income-below-marginal-line.drl")
                .replace("income-below-marginal-line", "income-not-below-standard")
                .replace("isBelow( lineForAll )", "isAtLeast( standardForAll )")
                .replace("2015-04-01", "2027-01-01");
        RuleFiles more = FILES.with(file, text);
        CaseFolder cases = CaseFolder.of(CASES.root().resolve("low-income-marginal"));
        RuleBook book = new RuleLoader(COMPILED).load(more);
        TryMutants tries = new TryMutants(more, book, cases, COMPILED);
        List<Mutant> mistakes = Mutants.of(more, book).stream()
                .filter(one -> one.subject().equals("income-not-below-standard"))
                .toList();
        assertThat(mistakes).hasSize(2);
        assertThat(tries.of(mistakes, () -> {})).extracting(Tried::fate).containsOnly(Fate.SURVIVED);
        assertThat(mistakes).extracting(tries::readyCase).doesNotContainNull();
    }

    @Test
    void aWrittenCaseKillsItsMutant(@TempDir Path folder) throws IOException {
        Mutant mutant = named(
                "parameters/subsistence-allowance.standard.yaml 640000/RURAL/2022-01-01 until 2023-12-31 → 2023-12-30");
        ReadyCase ready = TRIES.readyCase(mutant);
        assertThat(ready).isNotNull();
        Path file = Files.writeString(folder.resolve(ready.fileName()), ready.yaml());
        var written = CaseFolder.of(file).read(file).get(0);
        assertThat(new CaseDesk(TestRules.book()).run(written).mismatches()).isEmpty();
        assertThat(new CaseDesk(TRIES.book(mutant)).run(written).mismatches()).isNotEmpty();
    }
}
