package heng.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Why not, worked by hand: three people in town in 2025, standard 690 a head. */
class WhyNotTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String ALLOWANCE = "SUBSISTENCE_ALLOWANCE";

    private final ObjectNode request = (ObjectNode) YAML.readTree("""
            asOf: "2025-06-15"
            jurisdiction: "640106"
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
              obligors: []""");

    /** 690 × 3 = 2070 is not below itself: 2499.62 − 429.63 = 2069.99. */
    @ParameterizedTest
    @CsvSource({
        "2499.62, MONTH, 429.63, 143.21, 2069.99",
        "2070.00, MONTH, 0.01, 0.01, 2069.99",
        // 24 840 a year are 2070 a month
        "24840.00, YEAR, 0.01, 0.01, 24839.99",
        "30000.00, YEAR, 430.01, 143.34, 24839.99",
    })
    void theIncomeHasToBeLowerByThisMuch(String wage, String per, String by, String perHead, String to) {
        wage(wage, per);
        JsonNode change = onlyChange(whyNot(ALLOWANCE));
        assertThat(change.get("path").asString()).isEqualTo("income");
        assertThat(change.get("by").decimalValue()).isEqualByComparingTo(by);
        assertThat(change.get("perHead").decimalValue()).isEqualByComparingTo(perHead);
        assertThat(change.get("unit").asString()).isEqualTo("yuan/month");
        assertThat(change.at("/facts/0/path").asString()).isEqualTo("/household/incomes/0/amount");
        assertThat(change.at("/facts/0/to").decimalValue()).isEqualByComparingTo(to);
    }

    @Test
    void itIsSaidInASentenceWithEveryUnmetCondition() {
        wage("2499.62", "MONTH");
        JsonNode entry = whyNot(ALLOWANCE);
        assertThat(entry.at("/because/zh").asString()).isEqualTo("家庭月收入再低 429.63 元（人均 143.21 元），即符合");
        assertThat(entry.at("/because/en").asString())
                .isEqualTo("it is confirmed with household income lower by 429.63 yuan a month (143.21 a head)");
        assertThat(entry.get("unmet").size()).isEqualTo(1);
        JsonNode unmet = entry.at("/unmet/0");
        assertThat(unmet.get("condition").asString()).isEqualTo("income-below-standard");
        assertThat(unmet.get("actual").decimalValue()).isEqualByComparingTo("2499.62");
        assertThat(unmet.get("limit").decimalValue()).isEqualByComparingTo("2070");
        assertThat(unmet.get("changeable").asBoolean()).isTrue();
        assertThat(unmet.at("/basis/0/instrument").asString()).isNotEmpty();
        assertThat(entry.at("/counterfactual/verified").asBoolean()).isTrue();
        assertThat(entry.at("/counterfactual/edge").asBoolean()).isTrue();
    }

    /** The marginal line is 690 × 1.5 × 3 = 3105. */
    @Test
    void theMarginalLineIsAnotherEdge() {
        wage("3200", "MONTH");
        assertThat(onlyChange(whyNot("LOW_INCOME_MARGINAL")).get("by").decimalValue())
                .isEqualByComparingTo("95.01");
        assertThat(onlyChange(whyNot(ALLOWANCE)).get("by").decimalValue()).isEqualByComparingTo("1130.01");
    }

    /** The limit is inside: 690 × 36 × 3 = 74 520. */
    @ParameterizedTest
    @CsvSource({"74520.01, 0.01, 0.01", "75000, 480, 160"})
    void moneyAboveTheLimit(String deposit, String by, String perHead) {
        assets("[ { kind: DEPOSIT, amount: " + deposit + " } ]");
        JsonNode change = onlyChange(whyNot(ALLOWANCE));
        assertThat(change.get("path").asString()).isEqualTo("money");
        assertThat(change.get("by").decimalValue()).isEqualByComparingTo(by);
        assertThat(change.get("perHead").decimalValue()).isEqualByComparingTo(perHead);
    }

    /** Two homes of 90 square metres are 30 a head, and not below 30. */
    @Test
    void twoHomes() {
        assets("[ { kind: HOME, builtArea: 50, usableArea: 40 }, { kind: HOME, builtArea: 40, usableArea: 30 } ]");
        JsonNode change = onlyChange(whyNot(ALLOWANCE));
        assertThat(change.get("path").asString()).isEqualTo("builtArea");
        assertThat(change.get("by").decimalValue()).isEqualByComparingTo("0.01");
        assertThat(change.at("/facts/0/to").decimalValue()).isEqualByComparingTo("49.99");
    }

    /** Of a private car and a machine for production only the car has to go. */
    @Test
    void aPrivateCar() {
        assets("[ { kind: LARGE_FARM_MACHINE, use: PRODUCTION }, { kind: MOTOR_VEHICLE, use: PRIVATE } ]");
        JsonNode change = onlyChange(whyNot(ALLOWANCE));
        assertThat(change.get("path").asString()).isEqualTo("/household/assets/1");
        assertThat(change.get("by").isNull()).isTrue();
        assertThat(change.at("/facts/0/to").isNull()).isTrue();
        assertThat(change.at("/text/zh").asString()).isEqualTo("不再拥有这辆车（农机具）");
    }

    @Test
    void whatIsUnmetTogetherIsChangedTogether() {
        wage("2500", "MONTH");
        assets("[ { kind: MOTOR_VEHICLE, use: PRIVATE }, { kind: DEPOSIT, amount: 74521 } ]");
        request.withObject("/household").put("hiresLabour", true);
        JsonNode entry = whyNot(ALLOWANCE);
        assertThat(entry.get("unmet").size()).isEqualTo(4);
        assertThat(entry.at("/counterfactual/changes").findValuesAsString("path"))
                .contains("/household/hiresLabour", "/household/assets/0", "money", "income");
        assertThat(entry.at("/counterfactual/changes/3/by").decimalValue()).isEqualByComparingTo("430.01");
    }

    @Test
    void consentIsAChoice() {
        request.put("verificationConsent", false);
        JsonNode change = onlyChange(whyNot(ALLOWANCE));
        assertThat(change.get("path").asString()).isEqualTo("/verificationConsent");
        assertThat(change.at("/facts/0/to").asBoolean()).isTrue();
    }

    @Test
    void anotherSchemeComesFirst() {
        JsonNode entry = whyNot("LOW_INCOME_MARGINAL");
        assertThat(entry.get("outcome").asString()).isEqualTo("EXCLUDED");
        assertThat(entry.get("excludedBy").asString()).isEqualTo(ALLOWANCE);
        assertThat(entry.get("counterfactual").isNull()).isTrue();
        assertThat(entry.at("/because/zh").asString()).isEqualTo("由「最低生活保障」优先，不能重复享受");
    }

    /** With less money the household would be in the allowance, and so again not a marginal one. */
    @Test
    void whatRepairsItBringsInTheSchemeThatComesFirst() {
        assets("[ { kind: DEPOSIT, amount: 80000 } ]");
        JsonNode entry = whyNot("LOW_INCOME_MARGINAL");
        assertThat(entry.get("outcome").asString()).isEqualTo("NOT_CONFIRMED");
        assertThat(entry.get("counterfactual").isNull()).isTrue();
        assertThat(entry.at("/because/zh").asString()).contains("最低生活保障", "优先");
    }

    /** Below 690 a woman of 60 without supporters is extremely poor, and so not in the allowance. */
    @Test
    void theChangeThatWouldHelpBringsInExtremePoverty() {
        ObjectNode household = request.withObject("/household");
        household
                .putArray("members")
                .addObject()
                .put("id", "m1")
                .put("relation", "APPLICANT")
                .put("birthDate", "1965-01-01");
        wage("800", "MONTH");
        JsonNode entry = whyNot(ALLOWANCE);
        assertThat(entry.get("counterfactual").isNull()).isTrue();
        assertThat(entry.at("/because/zh").asString()).contains("特困人员救助供养", "优先");
        JsonNode poverty = onlyChange(whyNot("EXTREMELY_POOR_SUPPORT", "m1"));
        assertThat(poverty.get("path").asString()).isEqualTo("income/m1");
        assertThat(poverty.get("by").decimalValue()).isEqualByComparingTo("110.01");
    }

    /** A demented applicant of 58 may enter alone with 60 years, as the rules of 2025-08-04 say. */
    @Test
    void ageCannotBeChangedAndTheDayIsNamed() {
        request.put("asOf", "2025-09-15");
        ObjectNode applicant = (ObjectNode) request.at("/household/members/0");
        applicant.put("birthDate", "1967-03-10").put("dementia", true);
        request.putArray("singlePersonApplicants").add("m1");
        wage("2500", "MONTH");
        JsonNode entry = whyNot(ALLOWANCE, "m1");
        assertThat(entry.get("counterfactual").isNull()).isTrue();
        assertThat(entry.get("unmet").findValuesAsString("condition")).contains("may-enter-alone");
        JsonNode alone = null;
        for (JsonNode unmet : entry.get("unmet")) {
            alone = unmet.get("condition").asString().equals("may-enter-alone") ? unmet : alone;
        }
        assertThat(alone).isNotNull();
        assertThat(alone.get("changeable").asBoolean()).isFalse();
        assertThat(alone.get("metOn").asString()).isEqualTo("2027-03-10");
        assertThat(entry.at("/because/zh").asString()).contains("不能改变", "2027-03-10");
    }

    /** A subsidy of those in the allowance needs what the allowance needs. */
    @Test
    void whatHangsOnTheAllowanceNeedsItsChanges() {
        wage("3200", "MONTH");
        ((ObjectNode) request.at("/household/members/1"))
                .putObject("disability")
                .put("kind", "VISUAL")
                .put("grade", 3);
        assertThat(onlyChange(whyNot("LIVING_SUBSIDY_DISABLED", "m2")).get("by").decimalValue())
                .isEqualByComparingTo("1130.01");
    }

    /** With the money repaired the incomes would still be missing. */
    @Test
    void whatWouldStillBeMissingIsNamed() {
        assets("[ { kind: DEPOSIT, amount: 80000 } ]");
        request.withObject("/household").putNull("incomes");
        JsonNode entry = whyNot(ALLOWANCE);
        assertThat(entry.get("counterfactual").isNull()).isTrue();
        assertThat(entry.at("/because/zh").asString()).contains("/household/incomes", "不能核实");
    }

    /** The wage that the tax office recorded is what has to be lower. */
    @Test
    void afterVerificationTheRecordedFigureIsMoved() {
        wage("2500", "MONTH");
        request.putArray("officialRecords").add(YAML.readTree("""
                { agency: TAX, member: m1, recordedOn: "2025-05-01",
                  income: { member: m1, kind: WAGE, amount: 36000, per: YEAR } }"""));
        JsonNode change = onlyChange(whyNot(ALLOWANCE));
        assertThat(change.get("by").decimalValue()).isEqualByComparingTo("930.01");
        assertThat(change.at("/facts/0/from").decimalValue()).isEqualByComparingTo("36000");
        assertThat(change.at("/facts/0/per").asString()).isEqualTo("YEAR");
        assertThat(change.at("/facts/0/to").decimalValue()).isEqualByComparingTo("24839.99");
    }

    @Test
    void whatIsConfirmedIsNotAskedAbout() {
        for (JsonNode entry : Requests.whyNot(request)) {
            assertThat(entry.get("scheme").asString()).isNotEqualTo(ALLOWANCE);
        }
    }

    private void wage(String amount, String per) {
        ((ObjectNode) request.at("/household/incomes/0"))
                .put("amount", new BigDecimal(amount))
                .put("per", per);
    }

    private void assets(String yaml) {
        request.withObject("/household").set("assets", YAML.readTree(yaml));
    }

    private JsonNode whyNot(String scheme) {
        return whyNot(scheme, null);
    }

    private JsonNode whyNot(String scheme, @Nullable String member) {
        for (JsonNode entry : Requests.whyNot(request)) {
            if (entry.get("scheme").asString().equals(scheme)
                    && Objects.equals(entry.get("member").asString(null), member)) {
                return entry;
            }
        }
        throw new AssertionError("no entry of " + scheme);
    }

    private static JsonNode onlyChange(JsonNode entry) {
        assertThat(entry.at("/counterfactual/changes").size())
                .as(entry.toString())
                .isEqualTo(1);
        return entry.at("/counterfactual/changes/0");
    }
}
