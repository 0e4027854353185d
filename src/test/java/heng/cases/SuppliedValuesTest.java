package heng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import heng.assessment.AssessHousehold;
import heng.explanation.DecisionDocument;
import heng.intake.ApplicationReader;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A value that nobody found is supplied by a county in one line, and what was undetermined is decided there. */
class SuppliedValuesTest {
    private static final Path RULES = Path.of("rules");
    private static final Path KEPT = Path.of("target/heng-data/compiled");
    private static final YAMLMapper YAML = new YAMLMapper();

    private RuleFiles files = RuleFiles.in(RULES);

    @Test
    void theSubsidyOfAYearThatWasNotFound() throws IOException {
        String request = family("2026-03-15", "m2, relation: SPOUSE, disability: { kind: VISUAL, grade: 3 }", 1000);
        assertThat(outcome(request, "LIVING_SUBSIDY_DISABLED")).isEqualTo("UNDETERMINED");
        append("living-subsidy.amount", "640106: { 2026-01-01: " + value("118", "sc-2015-52") + " }");
        assertThat(outcome(request, "LIVING_SUBSIDY_DISABLED")).isEqualTo("CONFIRMED");
        assertThat(amount(request, "LIVING_SUBSIDY_DISABLED", "SUBSIDY")).isEqualTo("118.00");
    }

    @Test
    void theLinesOfRigidExpenditureHardship() throws IOException {
        String request = family("2025-06-15", "m2, relation: SPOUSE", 2400)
                .replace("expenditures: []", "expenditures: [ { kind: LIVING, amount: 1500, per: MONTH } ]");
        assertThat(outcome(request, "RIGID_EXPENDITURE_HARDSHIP")).isEqualTo("UNDETERMINED");
        replace("rigid-expenditure.ratio", "640100: { 2025-01-01: " + value("0.6", "mca-2024-57") + " }");
        replace("disposable-income.previous-year", "640100: { 2025-01-01: " + value("2500", "mca-2024-57") + " }");
        assertThat(outcome(request, "RIGID_EXPENDITURE_HARDSHIP")).isEqualTo("CONFIRMED");
        assertThat(outcome(request.replace("1500", "1440"), "RIGID_EXPENDITURE_HARDSHIP"))
                .isEqualTo("NOT_CONFIRMED");
    }

    @Test
    void gradesInsteadOfTheShortfall() throws IOException {
        append("subsistence-allowance.payment", "640106: { 2025-01-01: " + value("grade", "mca-2021-57#23") + " }");
        String request = family("2025-06-15", "m2, relation: SPOUSE", 700);
        assertThat(outcome(request, "SUBSISTENCE_ALLOWANCE")).isEqualTo("CONFIRMED");
        assertThat(document(request).get("unconfirmedValues").toString()).contains("grade-b.amount");
        replace("subsistence-allowance.grade-a.income-share", grade("0.5"));
        replace("subsistence-allowance.grade-b.income-share", grade("0.8"));
        replace("subsistence-allowance.grade-a.amount", grade("750"));
        replace("subsistence-allowance.grade-b.amount", grade("400"));
        replace("subsistence-allowance.grade-c.amount", grade("200"));
        assertThat(amount(request, "SUBSISTENCE_ALLOWANCE", "GRADE")).isEqualTo("800.00");
        assertThat(amount(request.replace("700", "689.99"), "SUBSISTENCE_ALLOWANCE", "GRADE"))
                .isEqualTo("1500.00");
        assertThat(amount(request.replace("700", "1104"), "SUBSISTENCE_ALLOWANCE", "GRADE"))
                .isEqualTo("400.00");
    }

    @Test
    void theSumUpToWhichTheTownshipDecides() throws IOException {
        String request =
                family("2025-06-15", "m2, relation: SPOUSE", 1000) + "\nemergency: { kind: FIRE, amountNeeded: 3000 }";
        assertThat(document(request).at("/procedure/temporaryAssistance/level").isNull())
                .isTrue();
        replace("temporary-assistance.township-limit", "640106: { 2025-01-01: " + value("3000", "nx-2023-temp") + " }");
        assertThat(document(request).at("/procedure/temporaryAssistance/level").asString())
                .isEqualTo("TOWNSHIP");
        assertThat(document(request.replace("3000", "3000.01"))
                        .at("/procedure/temporaryAssistance/level")
                        .asString())
                .isEqualTo("COUNTY");
    }

    private static String grade(String figure) {
        return "640106: { 2025-01-01: " + value(figure, "mca-2021-57#23") + " }";
    }

    private static String value(String figure, String law) {
        return "{ value: " + figure + ", law: " + law + ", mark: secondary, source: { zh: 县公布, en: by the county } }";
    }

    /** Adds one place to a value that other places have. */
    private void append(String parameter, String line) throws IOException {
        String name = "parameters/" + parameter + ".yaml";
        files = files.with(name, Files.readString(RULES.resolve(name)) + "  \"" + line.replaceFirst(":", "\":") + "\n");
    }

    /** Gives a value that no place has yet. */
    private void replace(String parameter, String line) throws IOException {
        String name = "parameters/" + parameter + ".yaml";
        String with = "values: { \"" + line.replaceFirst(":", "\":") + " }";
        files = files.with(name, Files.readString(RULES.resolve(name)).replace("values: {}", with));
    }

    private static String family(String day, String spouse, int wage) {
        return """
                asOf: "%s"
                jurisdiction: "640106"
                community: URBAN
                verificationConsent: true
                household:
                  id: HH-1
                  members:
                    - { id: m1, relation: APPLICANT, birthDate: "1985-02-01", employment: EMPLOYED }
                    - { id: %s, birthDate: "1986-05-01", employment: UNEMPLOYED }
                  incomes: [ { member: m1, kind: WAGE, amount: %d, per: MONTH } ]
                  expenditures: []
                  assets: []
                  obligors: []""".formatted(day, spouse, wage);
    }

    private JsonNode document(String request) {
        RuleBook book = new RuleLoader(KEPT).load(files);
        return DecisionDocument.of(
                book,
                new AssessHousehold(book)
                        .decide(new ApplicationReader().read(YAML.readTree(request), LocalDate.of(2026, 11, 1))));
    }

    private String outcome(String request, String scheme) {
        for (JsonNode one : document(request).get("schemes")) {
            if (one.get("scheme").asString().equals(scheme)) {
                return one.get("outcome").asString();
            }
        }
        return "";
    }

    private String amount(String request, String scheme, String kind) {
        for (JsonNode one : document(request).get("entitlements")) {
            if (one.get("scheme").asString().equals(scheme)
                    && one.get("kind").asString().equals(kind)) {
                return one.get("monthlyAmount").decimalValue().toPlainString();
            }
        }
        return "";
    }
}
