package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.schema.JsonSchema;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The household in whole beside its members alone, worked by hand, over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "heng.data=target/heng-data")
class UnitDoorTest {
    @LocalServerPort
    private int port;

    /** 2700 ≥ 2070: not in whole; the child has nothing of the own and draws 690, the disabled spouse a tenth more. */
    @Test
    void aboveTheStandardTheDisabledMemberEntersAlone() throws Exception {
        JsonNode unit = unit(severe("2700"));
        assertThat(unit.get("applies").asString()).isEqualTo("ALONE");
        assertThat(unit.at("/household/outcome").asString()).isEqualTo("NOT_CONFIRMED");
        assertThat(unit.at("/household/monthly").decimalValue()).isEqualByComparingTo("0");
        assertThat(unit.get("alone").size()).isEqualTo(2);
        for (JsonNode one : unit.get("alone")) {
            assertThat(one.get("member").asString()).isIn("m2", "m3");
            assertThat(one.get("outcome").asString()).isEqualTo("CONFIRMED");
            assertThat(one.get("monthly").decimalValue())
                    .isEqualByComparingTo(one.get("member").asString().equals("m2") ? "759" : "690");
            assertThat(one.get("applies").asBoolean()).isTrue();
        }
        assertThat(unit.at("/because/zh").asString()).contains("m2");
        assertThat(unit.get("basis").toString()).contains("mca-2021-57");
    }

    /** Below the standard the household is taken in whole: 2070 − 1600 = 470, and 470 × 0.1 ÷ 3 for the disabled. */
    @Test
    void belowTheStandardTheHouseholdIsTakenInWhole() throws Exception {
        JsonNode unit = unit(severe("1600"));
        assertThat(unit.get("applies").asString()).isEqualTo("HOUSEHOLD");
        assertThat(unit.at("/household/monthly").decimalValue()).isEqualByComparingTo("485.67");
        assertThat(unit.at("/alone/0/outcome").asString()).isEqualTo("EXCLUDED");
        assertThat(unit.at("/alone/0/applies").asBoolean()).isFalse();
    }

    /** Above 1.5 × 2070 only an adult who is severely disabled and without work needs no marginal household. */
    @Test
    void farAboveOnlyTheClassWithoutALimit() throws Exception {
        JsonNode unit = unit(severe("4000"));
        assertThat(unit.get("applies").asString()).isEqualTo("ALONE");
        JsonNode neither = unit(severe("4000").replace("UNEMPLOYED", "EMPLOYED"));
        assertThat(neither.get("applies").asString()).isEqualTo("NEITHER");
    }

    @Test
    void nobodyMayEnterAlone() throws Exception {
        JsonNode unit = unit(Family.ofOne("2025-06-15", "1985-02-01", ", \"employment\": \"EMPLOYED\"", "9000"));
        assertThat(unit.get("applies").asString()).isEqualTo("NEITHER");
        assertThat(unit.get("alone")).isEmpty();
    }

    @Test
    void anOpenFactLeavesItOpen() throws Exception {
        assertThat(unit(severe("null")).get("applies").asString()).isEqualTo("OPEN");
    }

    private static String severe(String wage) {
        return Family.ofThree("2025-06-15", wage)
                .replace("\"UNEMPLOYED\"", "\"UNEMPLOYED\", \"disability\": { \"kind\": \"PHYSICAL\", \"grade\": 2 }");
    }

    private JsonNode unit(String application) throws Exception {
        JsonNode answer = new Door(port).answered("/api/v1/evaluations?explain=unit", application);
        assertThat(JsonSchema.named("evaluation-response").check(answer)).isEmpty();
        return answer.get("unit");
    }
}
