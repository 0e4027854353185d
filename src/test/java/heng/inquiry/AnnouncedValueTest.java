package heng.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import heng.assessment.AssessHousehold;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A value that a county announces, or one that ends, is the next change of the households it touches. */
class AnnouncedValueTest {
    private static final Path RULES = Path.of("rules");
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";

    /** 720 × 3 − 1600 = 560. */
    @Test
    void aStandardAnnouncedForOctober() throws IOException {
        String announced = Files.readString(RULES.resolve(STANDARD)) + """
                  "640106":
                    URBAN:
                      2025-10-01: { value: 720, law: yc-tekun-2024, mark: secondary, source: { zh: 县公布, en: by the county } }
                """;
        NextChange next = next(announced, "640106");
        assertThat(next.date()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(next.difference().changes().get(0).amountFrom()).isEqualByComparingTo("470");
        assertThat(next.difference().changes().get(0).amountTo()).isEqualByComparingTo("560");
        assertThat(next.because()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Because.Kind.VALUE);
            assertThat(one.text().zh()).contains("690.00").contains("720.00");
        });
    }

    @Test
    void aStandardThatEndsWithoutAnother() throws IOException {
        String ends = Files.readString(RULES.resolve(STANDARD))
                .replace("2026-01-01: { value: 740,", "2026-01-01: { absent: true,");
        NextChange next = next(ends, "640221");
        assertThat(next.date()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(next.because()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Because.Kind.VALUE);
            assertThat(one.text().zh()).isEqualTo("自 2026-01-01 起没有可适用的数值：城乡居民最低生活保障标准，不能再作出认定");
            assertThat(one.basis()).isNotEmpty();
        });
        assertThat(next.difference().changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.to()).isNull();
            assertThat(change.amountTo()).isNull();
        });
    }

    private static NextChange next(String standard, String county) {
        RuleFiles files = RuleFiles.in(RULES).with(STANDARD, standard);
        RuleBook book = new RuleLoader(Path.of("target/heng-data/compiled")).load(files);
        AssessHousehold assessment = new AssessHousehold(book);
        Application application = new ApplicationReader()
                .read(new YAMLMapper().readTree("""
                asOf: "2025-06-15"
                jurisdiction: "%s"
                community: URBAN
                verificationConsent: true
                household:
                  id: HH-1
                  members:
                    - { id: m1, relation: APPLICANT, birthDate: "1985-02-01", employment: EMPLOYED }
                    - { id: m2, relation: SPOUSE, birthDate: "1986-05-01", employment: UNEMPLOYED }
                    - { id: m3, relation: CHILD, birthDate: "2015-03-01", schooling: COMPULSORY }
                  incomes: [ { member: m1, kind: WAGE, amount: 1600, per: MONTH } ]
                  expenditures: []
                  assets: []
                  obligors: []""".formatted(county)), LocalDate.of(2026, 11, 1));
        return new FindNextChange(assessment, book).after(assessment.decide(application), application);
    }
}
