package heng.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What would have to be asked, worked by hand: three people in town in 2025, standard 690 a head. */
class WhatToAskTest {
    private static final YAMLMapper YAML = new YAMLMapper();

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

    @Test
    void nothingIsAskedWhereNothingIsOpen() {
        household().putNull("schoolChoiceOrStudyAbroad");
        put("/household/incomes/0/amount", "5000");
        JsonNode questions = questions();
        assertThat(facts(questions, 0)).isEmpty();
        assertThat(questions.get("asked").asInt()).isZero();
        assertThat(questions.get("all").asInt()).isPositive();
    }

    /** A wage is recorded, so the platform is asked; who answers and the question come from the table. */
    @Test
    void theOneFactThatDecides() {
        put("/household/incomes/0/amount", "null");
        JsonNode questions = questions();
        assertThat(facts(questions, 0)).containsExactly("/household/incomes/0/amount");
        JsonNode fact = questions.at("/sets/0/facts/0");
        assertThat(fact.get("source").asString()).isEqualTo("PLATFORM");
        assertThat(fact.at("/question/zh").asString()).isEqualTo("这一项收入在核对平台上的记录是多少？");
        assertThat(questions.at("/sets/0/settles").asBoolean()).isTrue();
        assertThat(schemes(questions.at("/sets/0"))).contains("SUBSISTENCE_ALLOWANCE", "LOW_INCOME_MARGINAL");
        assertThat(questions.get("complete").asBoolean()).isTrue();
    }

    /** Both decide; what the platform can look up comes before what the person has to bring. */
    @Test
    void theCheapestComesFirst() {
        household().putNull("incomes").putNull("assets");
        assertThat(facts(questions(), 0)).containsExactly("/household/assets", "/household/incomes");
    }

    /** With 5000 a month neither the car nor the illness can change anything. */
    @Test
    void factsThatCannotChangeTheOutcomeAreNeverAsked() {
        household().putNull("incomes").putNull("luxuryGoods");
        member(1).putNull("seriousIllness");
        assertThat(facts(questions(), 0)).containsExactlyInAnyOrder("/household/incomes", "/household/luxuryGoods");
        put("/household/incomes", "[ { member: m1, kind: WAGE, amount: 5000, per: MONTH } ]");
        assertThat(questions().get("asked").asInt()).isZero();
    }

    /** An adult child counts as a student up to bachelor, or unable to live alone: with 2500 three heads decide. */
    @Test
    void whoCountsIsAskedWhereItDecides() {
        member(2).put("birthDate", "2003-03-01").putNull("schooling");
        member(2).putNull("independentLiving");
        put("/household/incomes/0/amount", "2000");
        assertThat(facts(questions(), 0))
                .containsExactlyInAnyOrder("/household/members/2/independentLiving", "/household/members/2/schooling");
    }

    /** The subsidy of 2026 hangs on an amount that nobody has announced, and on no fact. */
    @Test
    void valuesStandApart() {
        request.put("asOf", "2026-03-15");
        member(1).putObject("disability").put("kind", "VISUAL").put("grade", 3);
        JsonNode questions = questions();
        assertThat(questions.get("values").findValuesAsString("parameter")).contains("living-subsidy.amount");
        assertThat(questions.at("/values/0/text/zh").asString()).contains("公布");
        for (JsonNode set : questions.get("sets")) {
            assertThat(schemes(set)).doesNotContain("LIVING_SUBSIDY_DISABLED");
        }
    }

    /** Who the spouse is has to be told, and then what the spouse brings: that alone need not be enough. */
    @Test
    void aSpouseWhomNobodyNamedHasToBeNamed() {
        household().withArray("members").remove(1);
        request.set("officialRecords", YAML.readTree("""
                - { agency: CIVIL_REGISTRY, member: m1, fact: { married: true }, recordedOn: "2025-06-01" }"""));
        request.set("resolutions", YAML.readTree("""
                - { discrepancy: m1/FACT/MARRIED, evidence: NOT_ACCEPTED, by: township, why: the register stands }"""));
        JsonNode questions = questions();
        assertThat(facts(questions, 0)).containsExactly("/household/members");
        assertThat(questions.at("/sets/0/settles").asBoolean()).isFalse();
    }

    /** Whether an old-age allowance counts is for the place to say, and no place has: it is named beside the incomes. */
    @Test
    void whatNoFactMakesUpForIsNamedBesideTheFacts() {
        household().putNull("incomes");
        JsonNode set = questions().at("/sets/0");
        assertThat(set.get("settles").asBoolean()).isFalse();
        assertThat(set.get("unless").findValuesAsString("parameter")).contains("old-age-allowance.treatment");
    }

    private JsonNode questions() {
        return QuestionsDocument.of(
                TestRules.book(), new WhatToAsk(Requests.assessment()).of(Requests.decided(request)));
    }

    private ObjectNode household() {
        return request.withObject("/household");
    }

    private ObjectNode member(int place) {
        return (ObjectNode) request.at("/household/members/" + place);
    }

    private void put(String pointer, String yaml) {
        Requests.put(request, pointer, YAML.readTree(yaml));
    }

    private static List<String> facts(JsonNode questions, int set) {
        List<String> facts = new ArrayList<>();
        questions
                .at("/sets/" + set + "/facts")
                .forEach(fact -> facts.add(fact.get("path").asString()));
        return facts;
    }

    private static List<String> schemes(JsonNode set) {
        List<String> schemes = new ArrayList<>();
        set.get("schemes").forEach(scheme -> schemes.add(scheme.get("scheme").asString()));
        return schemes;
    }
}
