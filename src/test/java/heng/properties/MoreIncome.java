package heng.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The decision of a household before and after one of its counted incomes was raised. */
record MoreIncome(Decided before, Decided after) {
    private static final Set<String> BY_SHORTFALL = Set.of("SHORTFALL", "GRADE", "CATEGORICAL_SUPPLEMENT");
    private static final List<String> CATEGORIES = List.of(
            "SUBSISTENCE_ALLOWANCE/HOUSEHOLD", "LOW_INCOME_MARGINAL/HOUSEHOLD", "RIGID_EXPENDITURE_HARDSHIP/HOUSEHOLD");
    private static final String RISEN = "phaseOut/income-risen-above-standard";
    private static final String EXTREMELY_POOR = "EXTREMELY_POOR_SUPPORT/";
    private static final List<String> OPENNESS = List.of("CONFIRMED", "UNDETERMINED", "NOT_CONFIRMED", "EXCLUDED");

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, String> poor = extremelyPoor(before);
        Map<String, String> later = extremelyPoor(after);
        later.forEach((key, outcome) -> {
            if (openness(outcome) < openness(poor.getOrDefault(key, "NOT_CONFIRMED"))) {
                faults.add(key + " was " + poor.get(key) + " and is " + outcome);
            }
        });
        boolean samePeople = poor.equals(later)
                && !poor.containsValue("UNDETERMINED")
                && people(before).equals(people(after));
        if (samePeople) {
            shortfalls(faults);
            category(faults);
        }
        return faults;
    }

    private void shortfalls(List<String> faults) {
        Map<String, JsonNode> drawn = before.entitlements();
        String whole = CATEGORIES.get(0);
        boolean mayEnterAlone = openness(before.outcome(whole)) < openness(after.outcome(whole));
        after.entitlements().forEach((key, now) -> {
            JsonNode then = drawn.get(key);
            boolean entersAlone = mayEnterAlone && !key.endsWith("/HOUSEHOLD");
            if (BY_SHORTFALL.contains(key.split("/")[1])
                    && !entersAlone
                    && (then == null || most(now).compareTo(most(then)) > 0)) {
                faults.add(key + " was " + then + " and is " + now);
            }
        });
    }

    private void category(List<String> faults) {
        boolean rises = !"MET".equals(before.findings().get(RISEN))
                && !"NOT_MET".equals(after.findings().getOrDefault(RISEN, "NOT_MET"));
        if (poorest(after) < poorest(before) && !rises) {
            faults.add("category was " + before.outcomes() + " and is " + after.outcomes());
        }
    }

    /** 0 for the allowance, 3 for none; an open one counts as granted. */
    private static int poorest(Decided decided) {
        for (int i = 0; i < CATEGORIES.size(); i++) {
            if (openness(decided.outcome(CATEGORIES.get(i))) < OPENNESS.indexOf("NOT_CONFIRMED")) {
                return i;
            }
        }
        return CATEGORIES.size();
    }

    private static int openness(String outcome) {
        int openness = OPENNESS.indexOf(outcome);
        return openness < 0 ? OPENNESS.size() : openness;
    }

    private static Map<String, String> extremelyPoor(Decided decided) {
        return decided.outcomes().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(EXTREMELY_POOR))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JsonNode people(Decided decided) {
        return decided.document().at("/means/countedMembers");
    }

    private static BigDecimal most(JsonNode entitlement) {
        JsonNode most = entitlement.has("upTo") ? entitlement.get("upTo") : entitlement.get("monthlyAmount");
        return most.isNull() ? new BigDecimal("1e12") : most.decimalValue();
    }
}
