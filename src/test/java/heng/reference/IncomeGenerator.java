package heng.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Incomes and expenditures that meet at the lines the law draws: to the fen at, below and above them. */
record IncomeGenerator(Chance chance, BigDecimal standard, int heads, List<String> members) {
    private static final List<String> COUNTED = List.of(("WAGE WAGE FARM_BUSINESS OTHER_BUSINESS INTEREST DIVIDEND "
                    + "RENT LAND_TRANSFER OTHER_PROPERTY RETIREMENT_PENSION UNEMPLOYMENT_BENEFIT SURVIVOR_BENEFIT "
                    + "MAINTENANCE COMPENSATION GIFT OTHER")
            .split(" "));
    private static final List<String> NOT_COUNTED = List.of(("VETERAN_PENSION FAMILY_PLANNING_AWARD SCHOLARSHIP "
                    + "BRAVERY_AWARD SOCIAL_ASSISTANCE DISABILITY_SUBSIDY DE_FACTO_ORPHAN_ALLOWANCE "
                    + "SICKNESS_DISABILITY_ALLOWANCE BASIC_PENSION BASIC_PENSION OLD_AGE_ALLOWANCE")
            .split(" "));
    private static final List<String> DEDUCTED =
            List.of("MEDICAL RENT EMPLOYMENT_COST SOCIAL_INSURANCE TAX MAINTENANCE_PAID".split(" "));
    private static final List<String> SPENT =
            List.of("LIVING OTHER_NECESSARY EDUCATION REHABILITATION CARE MEDICAL".split(" "));
    private static final BigDecimal MARGINAL = new BigDecimal("1.5");

    /** Fills both lists so that what is left after deductions aims at one of the lines, often exactly. */
    void fill(ArrayNode incomes, ArrayNode expenditures, boolean risen) {
        BigDecimal deducted = expenditures(expenditures);
        BigDecimal left = risen ? risen() : aim();
        BigDecimal gross = left.signum() == 0 && chance.percent(85) ? left : left.add(deducted);
        for (BigDecimal part : parts(gross)) earned(incomes.addObject(), part);
        if (chance.percent(25)) extra(incomes.addObject());
        if (chance.percent(6)) aroundOwnStandard(incomes.addObject());
    }

    private BigDecimal line() {
        return standard.multiply(BigDecimal.valueOf(heads));
    }

    private BigDecimal aim() {
        int way = chance.between(0, 99);
        if (way < 30) return BigDecimal.ZERO;
        if (way < 50) return chance.upTo(line());
        if (way < 65) return chance.around(line(), "0.01");
        if (way < 80) return line().add(chance.upTo(line().multiply(new BigDecimal("0.5"))));
        if (way < 88) return chance.around(line().multiply(MARGINAL), "0.01");
        return line().multiply(MARGINAL).add(chance.upTo(new BigDecimal("3000")));
    }

    private BigDecimal risen() {
        if (chance.percent(25)) return chance.around(line(), "0.01");
        return line().add(chance.upTo(line()));
    }

    /** Returns what will be deducted a month for sure. */
    private BigDecimal expenditures(ArrayNode expenditures) {
        BigDecimal deducted = BigDecimal.ZERO;
        for (int i = chance.percent(30) ? chance.between(1, 3) : 0; i > 0; i--) {
            BigDecimal monthly = chance.upTo(new BigDecimal("900"));
            money(spentBySomeone(expenditures.addObject()).put("kind", chance.of(DEDUCTED)), monthly);
            deducted = deducted.add(monthly);
        }
        for (int i = chance.percent(35) ? chance.between(1, 2) : 0; i > 0; i--)
            money(
                    spentBySomeone(expenditures.addObject()).put("kind", chance.of(SPENT)),
                    chance.upTo(new BigDecimal("1500")));
        return deducted;
    }

    private ObjectNode spentBySomeone(ObjectNode item) {
        return chance.percent(50) ? item.put("member", chance.of(members)) : item;
    }

    private List<BigDecimal> parts(BigDecimal total) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal rest = total;
        for (int i = chance.between(0, 2); i > 0 && rest.signum() > 0; i--) {
            BigDecimal part = chance.upTo(rest);
            parts.add(part);
            rest = rest.subtract(part);
        }
        if (rest.signum() > 0 || chance.percent(3)) parts.add(rest);
        return parts;
    }

    /** An item that leaves exactly this much a month after its own cost. */
    private void earned(ObjectNode item, BigDecimal monthly) {
        item.put("member", chance.percent(60) ? members.get(0) : chance.of(members));
        item.put("kind", chance.of(COUNTED));
        BigDecimal cost = chance.percent(15) ? chance.upTo(new BigDecimal("600")) : BigDecimal.ZERO;
        boolean yearly = money(item, monthly.add(cost));
        if (cost.signum() > 0) item.put("cost", yearly ? inYear(cost) : cost);
    }

    private void extra(ObjectNode item) {
        item.put("member", chance.of(members)).put("kind", chance.of(NOT_COUNTED));
        money(item, chance.upTo(new BigDecimal("800")));
        if (chance.percent(10)) item.put("cost", chance.upTo(new BigDecimal("1200")));
    }

    private void aroundOwnStandard(ObjectNode item) {
        item.put("member", chance.of(members)).put("kind", chance.of(COUNTED));
        money(item, chance.around(standard, "0.01"));
    }

    /** States an amount by the month or by the year, now and then some fen off a multiple of twelve. */
    private boolean money(ObjectNode item, BigDecimal monthly) {
        boolean yearly = chance.percent(35);
        BigDecimal off = yearly && chance.percent(25)
                ? new BigDecimal(chance.between(-11, 11)).movePointLeft(2)
                : BigDecimal.ZERO;
        item.put("amount", (yearly ? inYear(monthly).add(off).max(BigDecimal.ZERO) : monthly).setScale(2));
        item.put("per", yearly ? "YEAR" : "MONTH");
        return yearly;
    }

    private static BigDecimal inYear(BigDecimal monthly) {
        return monthly.multiply(BigDecimal.valueOf(12));
    }
}
