package heng.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One counted income is raised. As long as the same people count and the same are extremely poor:
 *
 * <ul>
 *   <li>nobody becomes extremely poor by it;
 *   <li>no allowance by shortfall becomes higher, and none begins, except for a person who enters alone where the
 *       household as a whole no longer draws it;
 *   <li>the household comes into no poorer category (allowance, marginal, hardship, none; an open one taken as the
 *       poorest it may be), except that one which draws the allowance and now rises above the standard may keep it.
 * </ul>
 *
 * Of households whose extremely poor are undetermined only the first is claimed.
 */
class MoreIncomeTest {
    private static final int HOUSEHOLDS = 12_000;
    private static final Set<String> BY_SHORTFALL = Set.of("SHORTFALL", "GRADE", "CATEGORICAL_SUPPLEMENT");
    private static final List<String> CATEGORIES = List.of(
            "SUBSISTENCE_ALLOWANCE/HOUSEHOLD", "LOW_INCOME_MARGINAL/HOUSEHOLD", "RIGID_EXPENDITURE_HARDSHIP/HOUSEHOLD");
    private static final String RISEN = "phaseOut/income-risen-above-standard";
    private static final String EXTREMELY_POOR = "EXTREMELY_POOR_SUPPORT/";
    private static final List<String> OPENNESS = List.of("CONFIRMED", "UNDETERMINED", "NOT_CONFIRMED", "EXCLUDED");

    @Test
    void moreIncomeBringsNoMoreSupport() {
        Property.holdsFor(HOUSEHOLDS, 40, MoreIncomeTest::raised);
    }

    private static Verdict raised(ObjectNode request, SplittableRandom random) {
        Decided before = Decided.of(request);
        List<String> counted = before.document()
                .at("/means/items")
                .valueStream()
                .filter(item -> item.get("treatment").asString().equals("COUNTED"))
                .map(item -> item.get("path").asString())
                .filter(path -> request.at(path).path("amount").isNumber())
                .toList();
        if (counted.isEmpty()) {
            return Verdict.NOT_CONCERNED;
        }
        ObjectNode income = (ObjectNode) request.at(counted.get(random.nextInt(counted.size())));
        BigDecimal more = List.of("0.01", "1", "60", "500", "4000").stream()
                .map(BigDecimal::new)
                .toList()
                .get(random.nextInt(5));
        income.put("amount", income.get("amount").decimalValue().add(more));
        Decided after = Decided.of(request);
        return Verdict.of(faults(before, after));
    }

    private static List<String> faults(Decided before, Decided after) {
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
            shortfalls(before, after, faults);
            category(before, after, faults);
        }
        return faults;
    }

    private static void shortfalls(Decided before, Decided after, List<String> faults) {
        Map<String, JsonNode> drawn = before.entitlements();
        boolean householdDrew = !before.outcome(CATEGORIES.get(0)).equals("NOT_CONFIRMED");
        after.entitlements().forEach((key, now) -> {
            if (!BY_SHORTFALL.contains(key.split("/")[1])) {
                return;
            }
            JsonNode then = drawn.get(key);
            boolean alone = !key.endsWith("/HOUSEHOLD") && householdDrew;
            if (then == null ? !alone : most(now).compareTo(most(then)) > 0) {
                faults.add(key + " was " + then + " and is " + now);
            }
        });
    }

    private static void category(Decided before, Decided after, List<String> faults) {
        boolean rises = !"MET".equals(before.findings().get(RISEN))
                && !"NOT_MET".equals(after.findings().getOrDefault(RISEN, "NOT_MET"));
        if (poorest(after) < poorest(before) && !rises) {
            faults.add("category was " + before.outcomes() + " and is " + after.outcomes());
        }
    }

    /** 0 for the allowance, 3 for none. */
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
