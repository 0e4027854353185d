package heng.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** People outside the household with a duty of support, able and unable, with and without their consent. */
record ObligorGenerator(Chance chance, LocalDate asOf, List<String> members) {
    void fill(ArrayNode obligors) {
        int count = chance.percent(35) ? chance.between(1, 3) : 0;
        for (int i = 1; i <= count; i++) obligor(obligors.addObject().put("id", "o" + i));
    }

    private void obligor(ObjectNode obligor) {
        ArrayNode supports = obligor.putArray("supports").add(members.get(0));
        if (members.size() > 1 && chance.percent(40)) supports.add(members.get(1));
        obligor.put("relation", chance.of("CHILD", "CHILD", "PARENT", "SPOUSE", "SIBLING"));
        obligor.put("birthDate", birthDate().toString());
        if (chance.percent(92)) obligor.put("consent", chance.percent(85));
        obligor.put("householdSize", chance.between(1, 6));
        obligor.put("householdMonthlyIncome", chance.upTo(new BigDecimal("9000")));
        obligor.put("ownMonthlyIncome", chance.percent(65) ? BigDecimal.ZERO : chance.upTo(new BigDecimal("4000")));
        obligor.put("assetsWithinLimit", chance.percent(85));
        obligor.put("childrenSharing", chance.between(1, 5));
        weakness(obligor);
    }

    private LocalDate birthDate() {
        if (chance.percent(40))
            return asOf.minusYears(chance.of(18, 60, 70, 70)).plusDays(chance.between(-1, 1));
        return asOf.minusDays(chance.between(10 * 365, 90 * 365));
    }

    private void weakness(ObjectNode obligor) {
        if (chance.percent(25)) new MemberGenerator(chance, asOf).disability(obligor.putObject("disability"));
        if (chance.percent(15))
            obligor.put("situation", chance.of("IMPRISONED", "DECLARED_MISSING", "COMPULSORY_DETOX", "CLERGY_AWAY"));
        if (chance.percent(12)) obligor.put("civilCapacity", chance.percent(30));
        if (chance.percent(25))
            obligor.putArray("recognised").add(chance.of("SUBSISTENCE_ALLOWANCE", "EXTREMELY_POOR_SUPPORT"));
    }
}
