package heng.reference;

import java.math.BigDecimal;
import tools.jackson.databind.node.ObjectNode;

/** What happens around a household: rising prices, a fire, a bill it cannot pay. */
record EventGenerator(Chance chance) {
    void around(ObjectNode request) {
        if (chance.percent(30)) priceIndex(request.putObject("priceIndex"));
        if (chance.percent(30)) emergency(request.putObject("emergency"));
    }

    private void priceIndex(ObjectNode index) {
        index.put(
                "cpiYearOnYear",
                new BigDecimal(chance.of("0.018", "0.0299", "0.03", "0.031", "0.0349", "0.035", "0.054")));
        index.put("foodYearOnYear", new BigDecimal(chance.of("0.012", "0.045", "0.0599", "0.06", "0.2")));
        index.put("rise", new BigDecimal(chance.of("-0.004", "0.029", "0.035", "0.057", "0.0613")));
    }

    private void emergency(ObjectNode emergency) {
        emergency.put(
                "kind",
                chance.of(
                        "FIRE",
                        "ACCIDENT",
                        "SUDDEN_ILLNESS",
                        "OTHER_SUDDEN",
                        "EXPENDITURE_SURGE",
                        "EXPENDITURE_SURGE",
                        "EXPENDITURE_SURGE"));
        if (chance.percent(80)) emergency.put("amountNeeded", chance.upTo(new BigDecimal("20000")));
    }
}
