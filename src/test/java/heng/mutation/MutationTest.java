package heng.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.CaseDesk;
import heng.cases.CaseFolder;
import heng.cases.TestRules;
import heng.rulebook.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes put into the rules are noticed by cases. A sample of a fixed seed; all of them with
 * {@code -Dmutation.all=true}, as {@code heng mutate} does.
 */
class MutationTest {
    private static final RuleFiles FILES = RuleFiles.in(Path.of("rules"));
    private static final CaseFolder CASES = CaseFolder.of(Path.of("fixtures"));
    private static final TryMutants TRIES =
            new TryMutants(FILES, TestRules.book(), CASES, Path.of("target/heng-data/compiled"));
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

    @Test
    void noMistakeInDeductionsSurvives() {
        List<Mutant> some = MUTANTS.stream()
                .filter(one -> Area.DEDUCTIONS.has(one.changed().file()))
                .toList();
        assertThat(some).hasSizeGreaterThan(15);
        assertThat(Score.of(TRIES.of(some, () -> {})).percent()).isEqualByComparingTo("100");
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
        assertThat(TRIES.of(some.subList(0, 25), () -> {}))
                .allSatisfy(
                        one -> assertThat(one.looking()).as(one.mutant().name()).isZero());
    }

    /** A mistake that was noticed once is noticed for ever: what survives may only become less. */
    @Test
    void noMoreSurvivesThanIsKnown() throws IOException {
        List<Mutant> some = new ArrayList<>(MUTANTS);
        if (!Boolean.getBoolean("mutation.all")) {
            Collections.shuffle(some, new Random(6));
            some = some.subList(0, 50);
        }
        List<String> known = Files.readAllLines(Path.of("fixtures/mutation-survivors.txt"));
        assertThat(TRIES.of(some, () -> {}).stream()
                        .filter(one -> one.fate() == Fate.SURVIVED)
                        .map(one -> one.mutant().name()))
                .isSubsetOf(known);
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
