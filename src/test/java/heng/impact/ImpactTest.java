package heng.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heng.cases.TestRules;
import heng.household.Scheme;
import heng.intake.MalformedRequest;
import heng.law.Text;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a change does is the sum of what it does to each household, and the same every time. */
class ImpactTest {
    private static final Path RULES = Path.of("rules");
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final int HOUSEHOLDS = 800;
    private static final RuleBook RAISED = raised();

    /** One county's urban standard from 690 to 720. */
    private static RuleBook raised() {
        try {
            String announced = Files.readString(RULES.resolve(STANDARD)) + """
                      "640106":
                        URBAN:
                          2025-10-01: { value: 720, law: yc-tekun-2024, mark: secondary, source: { zh: 县公布, en: by the county } }
                    """;
            RuleFiles files = RuleFiles.in(RULES).with(STANDARD, announced);
            return new RuleLoader(Path.of("target/heng-data/compiled")).load(files);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Impact impact(RuleBook after, Population population) {
        return new CompareBooks(TestRules.book(), after, DAY).over(population, decided -> {});
    }

    private static Population generated(long seed) {
        return new GeneratedPopulation(TestRules.book().parameters().places(), DAY, seed, HOUSEHOLDS);
    }

    @Test
    void rulesThatStayTheSameTouchNobody() {
        Impact impact = impact(TestRules.book(), generated(1));
        assertThat(impact.changesNothing()).isTrue();
        assertThat(impact.total().all()).isEqualTo(HOUSEHOLDS);
        assertThat(impact.telling()).isEmpty();
    }

    @Test
    void onlyTheCountyWhoseStandardRisesIsTouched() {
        Impact impact = impact(RAISED, generated(2));
        Map<String, Tally> counties = impact.groups().get(Grouping.COUNTY);
        assertThat(counties).hasSize(22);
        counties.forEach((county, tally) -> {
            if (county.startsWith("640106")) {
                assertThat(tally.touched()).isPositive();
                assertThat(tally.difference()).isPositive();
                assertThat(tally.households(Effect.Kind.LOSES)).isZero();
            } else {
                assertThat(tally.touched()).as(county).isZero();
            }
        });
        assertThat(impact.groups().get(Grouping.COMMUNITY).get("农村").touched()).isZero();
    }

    @Test
    void theSingleDifferencesAddUpToTheTotalInEveryGrouping() {
        Population population = generated(3);
        CompareBooks books = new CompareBooks(TestRules.book(), RAISED, DAY);
        Impact all = books.over(population, decided -> {});
        BigDecimal sum = BigDecimal.ZERO;
        int touched = 0;
        for (int i = 0; i < HOUSEHOLDS; i++) {
            Impact one = books.over(only(population, i), decided -> {});
            sum = sum.add(one.total().difference());
            touched += one.total().touched();
        }
        assertThat(all.total().difference()).isEqualByComparingTo(sum).isPositive();
        assertThat(all.total().touched()).isEqualTo(touched);
        all.groups().values().forEach(groups -> {
            assertThat(groups.values().stream().map(Tally::difference).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(all.total().difference());
            assertThat(groups.values().stream().mapToInt(Tally::all).sum()).isEqualTo(HOUSEHOLDS);
        });
        assertThat(all.schemes().values().stream()
                        .map(SchemeTally::difference)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(all.total().difference());
    }

    @Test
    void theSameHouseholdsAndBooksGiveTheSameBytes() {
        AtomicInteger decided = new AtomicInteger();
        Impact one = new CompareBooks(TestRules.book(), RAISED, DAY).over(generated(4), decided::addAndGet);
        Impact other = impact(RAISED, generated(4));
        assertThat(decided).hasValueGreaterThanOrEqualTo(HOUSEHOLDS);
        assertThat(ImpactDocument.of(one).toString())
                .isEqualTo(ImpactDocument.of(other).toString());
        assertThat(ImpactPage.of(one)).isEqualTo(ImpactPage.of(other)).contains("有代表性的家庭", "640106 金凤区");
    }

    /** 690 × 3 − 1600 = 470 becomes 720 × 3 − 1600 = 560, 90 yuan a month more and 1080 a year. */
    @Test
    void aFamilyOfAFileIsToldInBothWays(@TempDir Path folder) throws IOException {
        String family = """
                { "asOf": "2025-10-15", "jurisdiction": "640106", "community": "URBAN", "verificationConsent": true,
                  "household": { "id": "H", "members": [
                    { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01", "employment": "EMPLOYED" },
                    { "id": "m2", "relation": "SPOUSE", "birthDate": "1986-05-01", "employment": "UNEMPLOYED" },
                    { "id": "m3", "relation": "CHILD", "birthDate": "2015-03-01", "schooling": "COMPULSORY" } ],
                  "incomes": [ { "member": "m1", "kind": "WAGE", "amount": 1600, "per": "MONTH" } ],
                  "expenditures": [], "assets": [], "obligors": [], "assistance": [] } }
                """.replace("\n", " ");
        Path file = Files.writeString(folder.resolve("families.ndjson"), family + "\n\n" + family + "\n");
        Impact impact = impact(RAISED, PopulationFile.read(file));
        assertThat(impact.total().households(Effect.Kind.MORE)).isEqualTo(2);
        assertThat(impact.total().difference()).isEqualByComparingTo("180.00");
        assertThat(ImpactDocument.of(impact).at("/total/yearlyDifference").decimalValue())
                .isEqualByComparingTo("2160.00");
        assertThat(ImpactPage.of(impact)).contains("690.00 × 3 − 1600.00 = 470.00", "720.00 × 3 − 1600.00 = 560.00");
    }

    @Test
    void aBadLineIsNamed(@TempDir Path folder) throws IOException {
        Path notJson = Files.writeString(folder.resolve("a.ndjson"), "{}\nnonsense\n");
        assertThatThrownBy(() -> PopulationFile.read(notJson))
                .isInstanceOfSatisfying(
                        MalformedRequest.class,
                        malformed -> assertThat(malformed.faults())
                                .singleElement()
                                .satisfies(one -> assertThat(one.zh()).contains("第 2 行")));
        Path notAnApplication = Files.writeString(folder.resolve("b.ndjson"), "{ \"jurisdiction\": \"640106\" }\n");
        Population population = PopulationFile.read(notAnApplication);
        assertThatThrownBy(() -> impact(RAISED, population))
                .isInstanceOfSatisfying(
                        MalformedRequest.class,
                        malformed -> assertThat(malformed.faults())
                                .allSatisfy(one -> assertThat(one.pointer()).startsWith("line 1 /")));
    }

    private static Population only(Population population, int position) {
        return new Population() {
            @Override
            public int size() {
                return 1;
            }

            @Override
            public JsonNode application(int unused) {
                return population.application(position);
            }

            @Override
            public List<Text> description() {
                return List.of();
            }
        };
    }

    /** One person with a severe disability loses the subsidy of 115 with the allowance, where the income reaches it. */
    @Test
    void aCliffMovesWithTheStandard() throws IOException {
        String one = """
                { "asOf": "2025-10-15", "jurisdiction": "640106", "community": "URBAN", "verificationConsent": true,
                  "household": { "id": "HH-1", "members": [ { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01",
                      "employment": "EMPLOYED", "disability": { "kind": "VISUAL", "grade": 3 } } ],
                    "incomes": [ { "member": "m1", "kind": "WAGE", "amount": 500, "per": "MONTH" } ],
                    "expenditures": [], "assets": [], "obligors": [], "assistance": [] } }""".replaceAll("\\s+", " ");
        CliffChanges cliffs = impact(RAISED, PopulationFile.of(one.getBytes(StandardCharsets.UTF_8)))
                .cliffs();
        assertThat(cliffs.households()).isEqualTo(1);
        CliffChange moved = cliffs.changes().stream()
                .filter(change -> change.kind() == CliffChange.Kind.MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(moved.schemes()).contains(Scheme.LIVING_SUBSIDY_DISABLED);
        assertThat(moved.before().at()).isEqualByComparingTo("690");
        assertThat(moved.after().at()).isEqualByComparingTo("720");
        assertThat(moved.before().lost()).isGreaterThanOrEqualTo(new BigDecimal("115"));
    }
}
