package heng.workshop.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.CaseFolder;
import heng.cases.SchemeTests;
import heng.cases.TestRules;
import heng.decision.Condition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of what the worked cases show is current, and nothing that can be shown is missing in it. */
class CaseCoverageTest {
    private static final Path FIXTURES = Path.of("fixtures");
    private static final Path README = FIXTURES.resolve("README.md");
    private static final CaseCoverage COVERAGE = CaseCoverage.of(TestRules.book(), CaseFolder.of(FIXTURES), file -> {});
    private static final String HOW = "run: ./mvnw test -Dtest=CaseCoverageTest -Dcoverage.write=true";

    @Test
    void everyConditionOfATestIsLookedAt() {
        assertThat(COVERAGE.conditions()).isEqualTo(SchemeTests.conditions()).isNotEmpty();
    }

    @Test
    void theTableIsCurrent() throws IOException {
        String readme = Files.readString(README);
        String current = CoverageTable.in(readme, new CoverageTable(COVERAGE).markdown());
        if (Boolean.getBoolean("coverage.write")) {
            Files.writeString(README, current);
        } else {
            assertThat(readme).as("%s is not current; %s", README, HOW).isEqualTo(current);
        }
    }

    @Test
    void everyAnswerAndEverySideOfALimitHasACase() {
        List<String> empty = new ArrayList<>();
        for (Condition condition : COVERAGE.conditions()) {
            COVERAGE.empty(condition).forEach(cell -> empty.add(condition.id() + " " + cell));
        }
        assertThat(empty).as("没有案例 without a case").isEmpty();
    }

    @Test
    void everyDayOfChangeHasCasesOnBothSides() {
        assertThat(COVERAGE.days().withoutCases())
                .as("前一日或者当日没有案例 without a case on the eve or on the day")
                .isEmpty();
    }

    @Test
    void whatIsSaidToBeImpossibleIs() {
        List<String> possible = new ArrayList<>();
        COVERAGE.exceptions()
                .impossible()
                .forEach((condition, cells) -> cells.forEach(cell -> {
                    boolean known = COVERAGE.conditions().stream()
                            .anyMatch(one ->
                                    one.id().equals(condition) && Cell.of(one).contains(cell));
                    if (!known || COVERAGE.count(condition, cell) > 0) {
                        possible.add(condition + " " + cell + (known ? "" : " (no such condition or cell)"));
                    }
                }));
        assertThat(possible).as("并非不可能 possible after all").isEmpty();
    }
}
