package heng.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import heng.logic.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of the plan against figures worked out by hand. */
class PlanChecksTest {
    private static final PlanChecks CHECKS = new PlanChecks(TestRules.book());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            rural-share-at-start | 2020-01-01 | 640000 | -     | 0.6333 | 0.633  | MET          | 380 ÷ 600 ≈ 0.633
            rural-share          | 2020-01-01 | 640000 | -     | 0.6333 | -      | UNDETERMINED | 380 ÷ 600 ≥ ?
            rural-share          | 2022-01-01 | 640000 | -     | 0.7077 | -      | UNDETERMINED | 460 ÷ 650 ≥ ?
            rural-share          | 2025-01-01 | 640000 | -     | 0.7391 | 0.75   | NOT_MET      | 510 ÷ 690 ≥ 0.75
            rural-share          | 2025-12-31 | 640100 | -     | 0.7391 | 0.75   | NOT_MET      | 510 ÷ 690 ≥ 0.75
            rural-share          | 2026-01-01 | 640000 | -     | 0.7568 | -      | UNDETERMINED | 560 ÷ 740 ≥ ?
            local-standard       | 2020-01-01 | 640100 | URBAN | 620    | 600    | MET          | 620 ≥ 600 × 1
            local-standard       | 2022-01-01 | 640100 | URBAN | 620    | 650    | NOT_MET      | 620 ≥ 650 × 1
            local-standard       | 2023-08-01 | 640100 | URBAN | 660    | 650    | MET          | 660 ≥ 650 × 1
            local-standard       | 2023-08-01 | 640100 | RURAL | 460    | 460    | MET          | 460 ≥ 460 × 1
            local-standard       | 2026-07-01 | 640100 | URBAN | 690    | 740    | NOT_MET      | 690 ≥ 740 × 1
            care-partly-lost     | 2025-01-01 | 640106 | -     | 922.5  | 922.5  | MET          | 2050 × 0.45 ≥ 2050 × 0.45
            care-wholly-lost     | 2024-03-01 | 640425 | -     | 1312.5 | 1312.5 | MET          | 1750 × 0.75 ≥ 1750 × 0.75
            care-wholly-lost     | 2021-01-01 | 640121 | -     | 1170   | 1170   | MET          | 1560 × 0.75 ≥ 1560 × 0.75
            """)
    void whatWasWorkedOutByHand(
            String id,
            LocalDate day,
            String place,
            String community,
            BigDecimal actual,
            BigDecimal limit,
            Outcome outcome,
            String comparison) {
        Check check = only(CHECKS.on(day), id, place, community);
        assertThat(check.comparison()).isEqualTo(comparison);
        assertThat(check.actual()).isEqualTo(actual);
        assertThat(check.limit()).isEqualTo(limit);
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.missing().isEmpty()).isEqualTo(outcome != Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            basic-living-multiple | dispersed | 2021-01-01 | 640202 | URBAN | MET     | 780 ≥ 600 × 1.3
            basic-living-multiple | dispersed | 2022-01-01 | 640202 | RURAL | MET     | 750 ≥ 460 × 1.3
            basic-living-multiple | dispersed | 2024-01-01 | 640100 | URBAN | MET     | 897 ≥ 690 × 1.3
            basic-living-multiple | dispersed | 2026-01-01 | 640100 | URBAN | NOT_MET | 897 ≥ 740 × 1.3
            basic-living-multiple | central   | 2026-01-01 | 640100 | URBAN | MET     | 1250 ≥ 740 × 1.3
            basic-living-moves    | dispersed | 2022-01-01 | 640202 | URBAN | MET     | 2022-01-01 ≥ 2022-01-01
            basic-living-moves    | dispersed | 2023-08-01 | 640202 | URBAN | MET     | 2022-01-01 ≥ 2022-01-01
            basic-living-moves    | dispersed | 2024-01-01 | 640202 | URBAN | NOT_MET | 2022-01-01 ≥ 2024-01-01
            basic-living-moves    | central   | 2025-01-01 | 640100 | RURAL | MET     | 2024-01-01 ≥ 2024-01-01
            """)
    void basicLivingMovesWithTheStandard(
            String id,
            String setting,
            LocalDate day,
            String place,
            String community,
            Outcome outcome,
            String comparison) {
        List<Check> checks = CHECKS.on(day).stream()
                .filter(check -> check.parameter().endsWith("basic-living." + setting))
                .toList();
        Check check = only(checks, id, place, community);
        assertThat(check.comparison()).isEqualTo(comparison);
        assertThat(check.outcome()).isEqualTo(outcome);
    }

    @Test
    void everyDayOfChangeSinceTheFirstFigureOfThePlanIsChecked() {
        List<Check> all = CHECKS.all();
        List<LocalDate> days = Timeline.of(TestRules.book()).between(LocalDate.of(2020, 1, 1), null).days().stream()
                .map(ChangeDay::date)
                .toList();
        assertThat(all.stream().map(Check::day).distinct()).containsExactlyElementsOf(days);
        assertThat(all).extracting(Check::law).allMatch(TestRules.book().law()::resolves);
        Map<LocalDate, Long> counties = all.stream()
                .filter(check -> check.id().equals("care-partly-lost"))
                .collect(Collectors.groupingBy(Check::day, Collectors.counting()));
        assertThat(counties.values()).containsOnly(22L);
    }

    static Check only(List<Check> checks, String id, String place, String community) {
        List<Check> found = checks.stream()
                .filter(check -> check.id().equals(id) && check.place().code().equals(place))
                .filter(check -> community == null || community.equals(check.community()))
                .toList();
        assertThat(found).as("%s %s %s", id, place, community).hasSize(1);
        return found.get(0);
    }
}
