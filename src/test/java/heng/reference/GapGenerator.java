package heng.reference;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes facts unknown: a null, or the fact left out. */
record GapGenerator(Chance chance, ObjectNode request) {
    private static final List<String> LISTS = List.of("incomes", "expenditures", "assets", "obligors");
    private static final List<String> HABITS = List.of("hiresLabour", "luxuryGoods", "schoolChoiceOrStudyAbroad");
    private static final List<String> MEMBER = List.of(("schooling independentLiving livesWithHousehold disability "
                    + "seriousIllness situation situationSince employment selfCare "
                    + "dementia careSetting recognised needsLongTermCare jobRefusals")
            .split(" "));
    private static final List<String> SELF_CARE = List.of("eating", "walkingIndoors", "bathing", "dressing");
    private static final List<String> ASSET = List.of("amount", "builtArea", "usableArea", "use");
    private static final List<String> OBLIGOR =
            List.of(("relation birthDate consent ownMonthlyIncome assetsWithinLimit "
                            + "disability situation civilCapacity recognised")
                    .split(" "));

    void open() {
        for (int gaps = chance.between(1, 3); gaps > 0; gaps--) gap();
    }

    private void gap() {
        ObjectNode household = (ObjectNode) request.get("household");
        switch (chance.between(0, 11)) {
            case 0, 1 -> unknown(household, chance.of(LISTS));
            case 2 -> within(household, "incomes", List.of("amount"));
            case 3 -> within(household, "incomes", List.of("cost"));
            case 4 -> within(household, "expenditures", List.of("amount"));
            case 5 -> within(household, "assets", ASSET);
            case 6, 7 -> within(household, "members", MEMBER);
            case 8 -> within(household, "obligors", OBLIGOR);
            case 9 -> parts(household);
            case 10 -> assistance(household);
            default -> around(household);
        }
    }

    /** A fact one level deeper: one item of self-care, or the kind or the grade of a disability. */
    private void parts(ObjectNode household) {
        for (JsonNode member : household.path("members").values()) {
            for (int items = chance.between(1, 3);
                    items > 0 && member.path("selfCare").isObject();
                    items--) unknown((ObjectNode) member.get("selfCare"), chance.of(SELF_CARE));
            if (member.path("disability").isObject() && chance.percent(30))
                ((ObjectNode) member.get("disability")).putNull(chance.of("kind", "grade", "grade"));
        }
    }

    private void assistance(ObjectNode household) {
        within(household, "assistance", List.of("monthlyAmount"));
        if (household.path("incomeRise").isObject()) ((ObjectNode) household.get("incomeRise")).putNull("cause");
        if (chance.percent(10)) household.putNull("assistance");
    }

    private void around(ObjectNode household) {
        household.putNull(chance.of(HABITS));
        if (chance.percent(20)) unknown(request, "verificationConsent");
        if (request.path("emergency").isObject())
            unknown((ObjectNode) request.get("emergency"), chance.of("kind", "amountNeeded"));
        if (request.path("priceIndex").isObject())
            unknown((ObjectNode) request.get("priceIndex"), chance.of("cpiYearOnYear", "foodYearOnYear", "rise"));
    }

    private void within(ObjectNode household, String list, List<String> facts) {
        List<ObjectNode> candidates = new ArrayList<>();
        for (JsonNode one : household.path(list).values()) candidates.add((ObjectNode) one);
        if (candidates.isEmpty()) return;
        ObjectNode one = chance.of(candidates);
        List<String> stated = facts.stream()
                .filter(fact -> one.has(fact) || list.equals("members"))
                .toList();
        if (!stated.isEmpty()) unknown(one, chance.of(stated));
    }

    private void unknown(ObjectNode owner, String fact) {
        if (owner.has(fact) && chance.percent(35)) owner.remove(fact);
        else owner.putNull(fact);
    }
}
