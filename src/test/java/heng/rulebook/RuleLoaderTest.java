package heng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heng.cases.TestRules;
import heng.law.LegalBasis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rules folder that is wrong does not go live, and says where it is wrong. */
class RuleLoaderTest {
    private static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";
    private static final String INCOME = "schemes/subsistence-allowance/income-below-standard.drl";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters/subsistence-allowance.standard.yaml | value: 740 | value: 74O | parameters/subsistence-allowance.standard.yaml:
            parameters/subsistence-allowance.standard.yaml | 2026-01-01: | 2026-02-30: | 2026-02-30
            parameters/subsistence-allowance.standard.yaml | law: nx-standards-2020 | law: nx-standards-2099 | nx-standards-2099
            parameters/phase-out.months.employed-disabled.yaml | until: 2022-10-19 | until: 2022-09-19 | phase-out.months.employed-disabled.yaml:
            tables/vehicle-exemptions.csv | 2025-08-04 | 2025-08-32 | tables/vehicle-exemptions.csv:6
            schemes/subsistence-allowance/income-below-standard.drl | mca-2021-57#4 | mca-2021-57#404 | mca-2021-57#404
            schemes/subsistence-allowance/income-below-standard.drl | isBelow | isBeneath | income-below-standard.drl
            schemes/subsistence-allowance/income-below-standard.drl | standardForAll | standardForAll.times( 3 ) | income-below-standard.drl:
            schemes/subsistence-allowance/income-below-standard.drl | when | salience 10 when | income-below-standard.drl
            schemes/subsistence-allowance/income-below-standard.drl | @zh | @hz | @zh
            schemes/price-supplement/price-rise-triggers-supplement.drl | price-supplement.cpi-trigger | price-supplement.cpi-tiger | price-supplement.cpi-tiger
            """)
    void aFaultIsNamedWithItsPlace(String file, String good, String bad, String named) {
        String text = RULES.text(file);
        assertThat(text).contains(good);
        BrokenRules broken = catchThrowableOfType(
                BrokenRules.class, () -> new RuleLoader(null).load(RULES.with(file, text.replace(good, bad))));
        assertThat(broken).as("%s: %s → %s", file, good, bad).isNotNull();
        assertThat(broken.getMessage()).contains(named);
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        RuleFiles broken = RULES.with(STANDARD, RULES.text(STANDARD).replace("mark: confirmed", "mark: sure"))
                .with(INCOME, RULES.text(INCOME).replace("@law", "@lav"));
        BrokenRules faults = catchThrowableOfType(BrokenRules.class, () -> new RuleLoader(null).load(broken));
        assertThat(faults.faults().stream().map(Fault::file)).contains(STANDARD, INCOME);
    }

    @Test
    void everyArticleResolvesAndEveryRuleHasItsPeriod() {
        RuleBook book = TestRules.book();
        book.conditions().forEach(condition -> {
            assertThat(condition.law()).as(condition.id()).isNotEmpty().allMatch(book.law()::resolves);
            assertThat(condition.period().from()).isNotNull();
        });
        assertThat(book.law().resolves(new LegalBasis("mca-2021-57", "999"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "640221, 2023-06-15, 1840",
        "640221, 2025-10-01, 2235",
        "640324, 2025-10-01, 2080",
        "640181, 2024-03-01, 2050",
    })
    void minimumWageIsLookedUpByClassAndDay(String county, LocalDate day, String wage) {
        assertThat(TestRules.book()
                        .parameters()
                        .sheet(county, "URBAN", day)
                        .find("minimum-wage")
                        .amount()
                        .rounded(2))
                .isEqualByComparingTo(wage);
    }

    @Test
    void unchangedRulesAreNotCompiledAgainAndDamagedOnesAre(@TempDir Path kept) throws Exception {
        new RuleLoader(kept).load(RULES);
        Path file;
        try (var files = Files.list(kept)) {
            file = files.findFirst().orElseThrow();
        }
        var before = Files.getLastModifiedTime(file);
        new RuleLoader(kept).load(RULES);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        RuleBook book = new RuleLoader(kept).load(RULES);
        assertThat(book.fingerprint()).isEqualTo(RULES.fingerprint());
        assertThat(Files.readAllBytes(file)).isNotEqualTo(damaged);
        assertThat(List.of(book.version())).containsExactly(TestRules.book().version());
    }
}
