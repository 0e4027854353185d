package heng.walkthrough;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/**
 * What a household did not declare and an agency knows. How often is taken from the quarter of Yinchuan that was
 * published (88 vehicles, 67 deposits and 5 homes among 2 061 households, 278 flagged); how much is made up.
 */
record Hidden(Records records, SplittableRandom chance) {
    private static final int HOUSEHOLDS = 2_061;
    private static final int VEHICLES = 88;
    private static final int DEPOSITS = 67;
    private static final int HOMES = 5;
    private static final int OTHERS = 278 - VEHICLES - DEPOSITS - HOMES;

    void show() {
        if (happens(VEHICLES)) {
            records.record("VEHICLE", records.anybody())
                    .putObject("asset")
                    .put("kind", "MOTOR_VEHICLE")
                    .put("use", chance.nextInt(4) == 0 ? "ONLY_LIVELIHOOD" : "PRIVATE");
        }
        if (happens(DEPOSITS)) {
            records.record("BANK", records.anybody())
                    .putObject("asset")
                    .put("kind", "DEPOSIT")
                    .put("amount", chance.nextInt(1, 200) * 1_000 + 7);
        }
        if (happens(HOMES)) {
            records.record("REAL_ESTATE", records.anybody())
                    .putObject("asset")
                    .put("kind", "HOME")
                    .put("builtArea", 61 + chance.nextInt(80));
        }
        if (happens(OTHERS)) {
            other();
        }
    }

    private boolean happens(int timesInTheQuarter) {
        return chance.nextInt(HOUSEHOLDS) < timesInTheQuarter;
    }

    /** A wage, a pension, a death or a prison term. */
    private void other() {
        JsonNode members = records.household().get("members");
        String member = members.get(chance.nextInt(members.size())).get("id").asString();
        BigDecimal yearly = BigDecimal.valueOf(chance.nextInt(100, 4_000) * 12L + 1);
        switch (chance.nextInt(10)) {
            case 0 -> records.fact("FUNERAL", member).put("deceased", true);
            case 1 -> records.fact("PRISON", member).put("situation", "IMPRISONED");
            case 2, 3, 4 -> records.income("SOCIAL_INSURANCE", member, "RETIREMENT_PENSION", yearly);
            default -> records.income("TAX", member, "WAGE", yearly);
        }
    }
}
