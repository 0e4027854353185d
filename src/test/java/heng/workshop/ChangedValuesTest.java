package heng.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import heng.logic.Outcome;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks say when a value is changed or supplied: on both sides of each limit. */
class ChangedValuesTest {
    private static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));
    private static final String CONSUMPTION = "consumption-growth.previous-year";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subsistence-allowance.standard | 2025-01-01: { value: 510, | 2025-01-01: { value: 517.5, | rural-share | 640000 | MET
            subsistence-allowance.standard | 2025-01-01: { value: 510, | 2025-01-01: { value: 517.4, | rural-share | 640000 | NOT_MET
            subsistence-allowance.standard | 2023-08-01: { value: 5520, | 2023-08-01: { value: 6120, | local-standard | 640100 | MET
            subsistence-allowance.standard | 2023-08-01: { value: 5520, | 2023-08-01: { value: 6119, | local-standard | 640100 | NOT_MET
            extremely-poor.care.central.partly-lost.share | value: 0.45, law: nx | value: 0.46, law: nx | care-partly-lost | 640522 | MET
            extremely-poor.care.central.partly-lost.share | value: 0.45, law: nx | value: 0.44, law: nx | care-partly-lost | 640522 | NOT_MET
            """)
    void aChangedValueIsSeenIn2025(
            String parameter, String good, String changed, String id, String place, Outcome outcome) {
        String file = "parameters/" + parameter + ".yaml";
        assertThat(RULES.text(file)).contains(good);
        PlanChecks checks = checks(RULES.with(file, RULES.text(file).replace(good, changed)));
        String community = id.equals("local-standard") ? "RURAL" : null;
        assertThat(PlanChecksTest.only(checks.on(LocalDate.of(2025, 1, 1)), id, place, community)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void withoutGrowthOfConsumptionTheCheckNamesIt() {
        Check check = growth(consumption("values: {}"), "2024-01-01", "URBAN");
        assertThat(check.actual()).isEqualTo(new BigDecimal("0.0615"));
        assertThat(check.limit()).isNull();
        assertThat(check.comparison()).isEqualTo("690 ÷ 650 − 1 ≥ 1 × ?");
        assertThat(check.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(check.missing()).containsExactly(CONSUMPTION);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, URBAN, 0.0615, MET",
        "2024-01-01, URBAN, 0.0616, NOT_MET",
        "2024-01-01, RURAL, 0.1086, MET",
        "2022-01-01, RURAL, 0.2106, NOT_MET",
        "2023-04-01, URBAN, 0, MET",
        "2023-04-01, URBAN, 0.001, NOT_MET",
    })
    void growthOfConsumptionIsSuppliedByOneLine(String day, String community, String growth, Outcome outcome) {
        PlanChecks supplied = consumption(
                "values: { \"640000\": { " + day + ": { value: " + growth + ", until: " + day.substring(0, 4)
                        + "-12-31, law: nx-plan-14, mark: secondary, source: { zh: 测试, en: a test } } } }");
        assertThat(growth(supplied, day, community).outcome()).isEqualTo(outcome);
        assertThat(growth(supplied, "2025-01-01", community).missing()).containsExactly(CONSUMPTION);
    }

    @Test
    void afterThePlanNothingIsKnownOfWhatIsAsked() {
        assertThat(growth(consumption("values: {}"), "2026-01-01", "URBAN").missing())
                .containsExactlyInAnyOrder("plan.growth-share", CONSUMPTION);
    }

    private static Check growth(PlanChecks checks, String day, String community) {
        return PlanChecksTest.only(checks.on(LocalDate.parse(day)), "standard-growth", "640000", community);
    }

    private static PlanChecks consumption(String values) {
        String file = "parameters/" + CONSUMPTION + ".yaml";
        String text = RULES.text(file);
        return checks(RULES.with(file, text.substring(0, text.indexOf("\nvalues:") + 1) + values + "\n"));
    }

    private static PlanChecks checks(RuleFiles rules) {
        return new PlanChecks(new RuleLoader(Path.of("target/heng-data/compiled")).load(rules));
    }
}
