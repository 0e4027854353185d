package heng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import heng.decision.Condition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of what the worked cases show is current, and nothing that can be shown is missing in it. */
class CaseCoverageTest {
    private static final Path FIXTURES = Path.of("fixtures");
    private static final Path README = FIXTURES.resolve("README.md");
    private static final CaseCoverage COVERAGE = CaseCoverage.of(FIXTURES);
    private static final CoverageExceptions EXCEPTIONS =
            CoverageExceptions.in(FIXTURES.resolve("coverage-exceptions.csv"));
    private static final String HOW = "run: ./mvnw test -Dtest=CaseCoverageTest -Dcoverage.write=true";

    @Test
    void theTableIsCurrent() throws IOException {
        String readme = Files.readString(README);
        String current = CoverageTable.in(readme, new CoverageTable(COVERAGE, EXCEPTIONS).markdown());
        if (Boolean.getBoolean("coverage.write")) {
            Files.writeString(README, current);
        } else {
            assertThat(readme).as("%s is not current; %s", README, HOW).isEqualTo(current);
        }
    }

    @Test
    void everyAnswerAndEverySideOfALimitHasACase() {
        List<String> empty = new ArrayList<>();
        for (Condition condition : SchemeTests.conditions()) {
            for (Cell cell : CoverageTable.cells(condition)) {
                if (COVERAGE.count(condition.id(), cell) == 0 && !EXCEPTIONS.has(condition.id(), cell)) {
                    empty.add(condition.id() + " " + cell + " " + cell.chinese());
                }
            }
        }
        assertThat(empty).as("没有案例 without a case").isEmpty();
    }

    @Test
    void everyDayOfChangeHasCasesOnBothSides() {
        List<String> empty = new ArrayList<>();
        for (LocalDate day : DayCoverage.days()) {
            if (COVERAGE.days().cases(day.minusDays(1)) == 0 || COVERAGE.days().cases(day) == 0) {
                empty.add(day.toString());
            }
        }
        assertThat(empty)
                .as("前一日或者当日没有案例 without a case on the eve or on the day")
                .isEmpty();
    }

    @Test
    void whatIsSaidToBeImpossibleIs() {
        List<String> possible = new ArrayList<>();
        EXCEPTIONS
                .impossible()
                .forEach((condition, cells) -> cells.forEach(cell -> {
                    boolean known = SchemeTests.conditions().stream()
                            .anyMatch(one -> one.id().equals(condition)
                                    && CoverageTable.cells(one).contains(cell));
                    if (!known || COVERAGE.count(condition, cell) > 0) {
                        possible.add(condition + " " + cell + (known ? "" : " (no such condition or cell)"));
                    }
                }));
        assertThat(possible).as("并非不可能 possible after all").isEmpty();
    }
}
