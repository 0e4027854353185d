package heng.reference;

import java.math.BigDecimal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Savings, homes and vehicles at and beside their limits; most households stay within them. */
record AssetGenerator(Chance chance, BigDecimal standard, int heads) {
    void fill(ArrayNode assets) {
        if (chance.percent(35)) savings(assets);
        if (chance.percent(45)) homes(assets, chance.percent(22) ? chance.between(2, 3) : 1);
        if (chance.percent(12)) vehicles(assets, chance.percent(25) ? 2 : 1);
    }

    /** What the household does beyond its need; each seldom. */
    void habits(ObjectNode household) {
        for (String habit : new String[] {"hiresLabour", "luxuryGoods", "schoolChoiceOrStudyAbroad"})
            if (chance.percent(12)) household.put(habit, chance.percent(12));
    }

    private void savings(ArrayNode assets) {
        BigDecimal limit = standard.multiply(BigDecimal.valueOf(36L * heads));
        BigDecimal total = chance.percent(35) ? chance.around(limit, "0.01") : chance.upTo(limit);
        if (chance.percent(4)) total = total.add(limit).add(BigDecimal.ONE);
        BigDecimal first = chance.percent(30) ? chance.upTo(total) : total;
        saved(assets.addObject(), first);
        if (first.compareTo(total) < 0) saved(assets.addObject(), total.subtract(first));
    }

    private void saved(ObjectNode asset, BigDecimal amount) {
        asset.put(
                "kind",
                chance.of("DEPOSIT", "DEPOSIT", "SECURITIES", "FUND", "INSURANCE", "CLAIM", "INTERNET_FINANCE"));
        asset.put("amount", amount);
    }

    private void homes(ArrayNode assets, int count) {
        BigDecimal built = total(30);
        BigDecimal usable = total(15);
        for (int left = count; left > 0; left--) {
            BigDecimal builtHere = left == 1 ? built : part(built);
            BigDecimal usableHere = left == 1 ? usable : part(usable);
            ObjectNode home = assets.addObject().put("kind", "HOME");
            home.put("builtArea", builtHere).put("usableArea", usableHere);
            built = built.subtract(builtHere);
            usable = usable.subtract(usableHere);
        }
    }

    private BigDecimal total(int perHead) {
        BigDecimal limit = BigDecimal.valueOf((long) perHead * Math.max(1, heads));
        if (chance.percent(60)) return chance.around(limit, "0.1");
        return chance.upTo(limit.multiply(new BigDecimal("1.3")));
    }

    private BigDecimal part(BigDecimal total) {
        return chance.upTo(total);
    }

    private void vehicles(ArrayNode assets, int count) {
        for (int i = 0; i < count; i++)
            assets.addObject()
                    .put("kind", chance.of("MOTOR_VEHICLE", "MOTOR_VEHICLE", "LARGE_FARM_MACHINE"))
                    .put(
                            "use",
                            chance.of(
                                    "PRIVATE",
                                    "ONLY_LIVELIHOOD",
                                    "ONLY_LIVELIHOOD",
                                    "PRODUCTION",
                                    "DISABILITY_MOBILITY",
                                    "ILLNESS_OR_CARE_TRAVEL",
                                    "LOST_NOT_DEREGISTERED"));
    }
}
