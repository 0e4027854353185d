package heng.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heng.cases.CaseDesk;
import heng.cases.CaseFolder;
import heng.cases.TestRules;
import heng.rulebook.BrokenRules;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import heng.schema.JsonSchema;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value that nobody has looked at in time is named by the workshop and by every decision that uses it. */
class ReviewsTest {
    private static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";
    private static final String DAYS = "reviewed-on: 2025-03-01\nnext-review: 2025-06-14\nvalues:";

    private static RuleFiles reviewed(String file, String days) {
        return RULES.with(file, RULES.text(file).replace("values:", days));
    }

    private static RuleBook book(RuleFiles files) {
        return new RuleLoader(Path.of("target/heng-data/compiled")).load(files);
    }

    private static JsonNode decided(RuleBook book, String day) {
        CaseFolder folder = CaseFolder.of(Path.of("fixtures"));
        JsonNode request = folder.read(Path.of("fixtures/subsistence-allowance/consent-not-stated.yaml"))
                .get(0)
                .request();
        ((ObjectNode) request).put("asOf", day);
        return new CaseDesk(book).answer(request).document();
    }

    @Test
    void aValueWithoutReviewIsNeverPastIt() {
        assertThat(Reviews.on(TestRules.book().parameters(), LocalDate.of(2099, 1, 1)))
                .isEmpty();
        assertThat(decided(TestRules.book(), "2025-06-15").get("valuesPastReview"))
                .isEmpty();
    }

    @Test
    void theDayItselfIsStillInTimeAndTheNextIsNot() {
        RuleBook book = book(reviewed(STANDARD, DAYS));
        assertThat(Reviews.on(book.parameters(), LocalDate.of(2025, 6, 14))).isEmpty();
        assertThat(Reviews.on(book.parameters(), LocalDate.of(2025, 6, 15)))
                .singleElement()
                .satisfies(overdue -> {
                    assertThat(overdue.parameter().id()).isEqualTo("subsistence-allowance.standard");
                    assertThat(overdue.due()).isEqualTo("2025-06-14");
                    assertThat(overdue.places()).containsExactly("640000", "640100");
                });
        assertThat(decided(book, "2025-06-14").get("valuesPastReview")).isEmpty();
    }

    @Test
    void aDecisionSaysWhichOfItsValuesIsPastReview() {
        JsonNode decision = decided(book(reviewed(STANDARD, DAYS)), "2025-06-15");
        assertThat(decision.get("valuesPastReview")).isNotEmpty().allSatisfy(value -> {
            assertThat(value.get("parameter").asString()).isEqualTo("subsistence-allowance.standard");
            assertThat(value.get("nextReview").asString()).isEqualTo("2025-06-14");
            assertThat(value.at("/text/zh").asString()).contains("2025-03-01", "2025-06-14");
        });
        ((ObjectNode) decision).put("decisionId", "D").put("evaluatedAt", "2026-11-01T00:00:00Z");
        assertThat(JsonSchema.named("evaluation-response").check(decision)).isEmpty();
    }

    @Test
    void aValuesOwnReviewGoesBeforeThatOfItsFile() {
        String text = RULES.text(STANDARD)
                .replace("values:", DAYS)
                .replaceFirst(
                        "(2025-01-01: \\{ value: 690, law: nx-standards-2024, mark: derived,)",
                        "$1 reviewed-on: 2025-03-01, next-review: 2025-12-31,");
        RuleBook book = book(RULES.with(STANDARD, text));
        assertThat(Reviews.on(book.parameters(), LocalDate.of(2025, 6, 15)))
                .singleElement()
                .satisfies(overdue -> assertThat(overdue.values())
                        .extracting(value -> value.place() + value.amount())
                        .hasSize(3));
    }

    @Test
    void aValueThatHasEndedIsLetBe() {
        RuleBook book = book(reviewed(STANDARD, "reviewed-on: 2024-06-01\nnext-review: 2024-12-31\nvalues:"));
        assertThat(book.parameters()
                        .find("subsistence-allowance.standard")
                        .own("640000", "URBAN", LocalDate.of(2024, 5, 1)))
                .satisfies(value ->
                        assertThat(value.isPastReview(LocalDate.of(2026, 1, 1))).isFalse());
    }

    @Test
    void daysTheWrongWayRoundOrAloneAreFaults() {
        assertThat(faults("reviewed-on: 2026-01-01\nnext-review: 2025-01-01\nvalues:"))
                .contains("是否写反");
        assertThat(faults("next-review: 2025-01-01\nvalues:")).contains("还要写 reviewed-on");
        assertThat(faults("reviewed-on: 2025-02-30\nvalues:")).contains("日期不存在：2025-02-30");
    }

    private static String faults(String days) {
        BrokenRules broken = catchThrowableOfType(BrokenRules.class, () -> book(reviewed(STANDARD, days)));
        assertThat(broken.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(STANDARD);
            assertThat(fault.line()).isPositive();
        });
        return broken.faults().get(0).zh();
    }
}
