package heng.workshop.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.CaseFolder;
import heng.cases.TestRules;
import heng.decision.Condition;
import heng.parameter.Parameter;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The book holds everything the rules hold, every link leads somewhere and back, and nothing in it is fetched. */
class HandbookTest {
    private static final RuleFiles FILES = RuleFiles.in(Path.of("rules"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<BookCase> CASES =
            new BookCases(CaseFolder.of(Path.of("fixtures")), TestRules.book()).read(file -> {});
    private static final String BOOK = Handbook.of(TestRules.book(), FILES, CASES, DAY);

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String article(String id) {
        Matcher found = Pattern.compile("<article[^>]*><h4 id=\"" + id + "\".*?</article>", Pattern.DOTALL)
                .matcher(BOOK);
        assertThat(found.find()).as(id).isTrue();
        return found.group();
    }

    @Test
    void everyLinkLeadsToOnePlace() {
        List<String> places = all(" id=\"([^\"]+)\"", BOOK);
        assertThat(places).doesNotHaveDuplicates();
        assertThat(Set.copyOf(places)).containsAll(all("href=\"#([^\"]+)\"", BOOK));
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        assertThat(all("(?:href|src)=\"([^\"]+)\"", BOOK)).allMatch(one -> one.startsWith("#") || one.equals("data:,"));
        assertThat(BOOK).doesNotContain("<script", "url(", "@import", " th:");
    }

    @Test
    void everyConditionValueTableCaseAndInstrumentHasItsPlace() {
        Set<String> places = Set.copyOf(all(" id=\"([^\"]+)\"", BOOK));
        assertThat(places)
                .containsAll(TestRules.book().conditions().stream()
                        .map(Condition::id)
                        .map(Link::rule)
                        .collect(Collectors.toSet()))
                .containsAll(TestRules.book().parameters().parameters().stream()
                        .map(Parameter::id)
                        .map(Link::value)
                        .collect(Collectors.toSet()))
                .containsAll(CASES.stream().map(BookCase::anchor).collect(Collectors.toSet()))
                .containsAll(TestRules.book().law().instruments().stream()
                        .map(one -> "law-" + one.id())
                        .collect(Collectors.toSet()))
                .containsAll(TestRules.book().parameters().tables().stream()
                        .map(one -> "table-" + one.name())
                        .collect(Collectors.toSet()));
    }

    @Test
    void lawConditionValueAndCaseAreLinkedBothWays() {
        String rule = article("rule-income-below-standard");
        String value = article("value-subsistence-allowance.standard");
        String worked = article("case-subsistence-allowance-consent-not-stated-cannot-matter");
        assertThat(rule)
                .contains("#law-interim-measures-9", "#value-subsistence-allowance.standard")
                .contains("#case-subsistence-allowance-consent-not-stated-cannot-matter");
        assertThat(value).contains("#rule-income-below-standard", "#law-nx-standards-2026-whole");
        assertThat(worked)
                .contains("#rule-income-below-standard", "#value-subsistence-allowance.standard", "#law-mca-2021-57-9");
        assertThat(article("law-interim-measures")).contains("#rule-income-below-standard");
    }

    @Test
    void figuresAreDrawnAsStepsAndWordsAsStrips() {
        assertThat(article("value-subsistence-allowance.standard"))
                .contains("M58.5 67.6H101.3V59.9H133.4M261.3 39.5", ">银川市 农村</text>")
                .contains("role=\"img\"");
        assertThat(article("value-minimum-wage.class")).contains("<rect", "等");
        assertThat(article("value-rigid-expenditure.ratio"))
                .contains("没有录入任何数值")
                .doesNotContain("<svg");
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertThat(Handbook.of(TestRules.book(), FILES, CASES, DAY)).isEqualTo(BOOK);
        assertThat(BOOK).contains("2026-11-01", TestRules.book().fingerprint());
    }

    @Test
    void aReviewStandsBesideItsValueAndWithoutCasesTheirPartIsLeftOut() {
        String file = "parameters/age.old.yaml";
        RuleFiles files = FILES.with(
                file, FILES.text(file).replace("values:", "reviewed-on: 2026-01-05\nnext-review: 2027-01-31\nvalues:"));
        var rules = new RuleLoader(Path.of("target/heng-data/compiled")).load(files);
        assertThat(Handbook.of(rules, files, List.of(), DAY))
                .contains("2026-01-05 核对，2027-01-31 以前再核对", "part-values")
                .doesNotContain("part-cases");
    }
}
