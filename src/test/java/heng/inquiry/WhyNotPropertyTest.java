package heng.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import heng.reference.Households;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Over generated households: the changes that an answer names confirm the scheme, and none of them can be less. */
class WhyNotPropertyTest {
    private static final int HOUSEHOLDS = Integer.getInteger("inquiry.households", 2_000);
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final long SEED = Long.getLong("inquiry.seed", 20_270_101L);

    private final Map<String, Integer> counted = new TreeMap<>();

    @Test
    void applyingTheChangesFlipsAndAStepLessDoesNot() {
        List<String> wrong = new ArrayList<>();
        for (long seed = SEED; seed < SEED + HOUSEHOLDS; seed++) {
            ObjectNode request = Households.generated(seed);
            if (TestRules.decide(request).status() == 200) {
                for (JsonNode entry : Requests.whyNot(request)) {
                    check(seed, request, entry, wrong);
                }
            }
        }
        System.out.println("why-not: " + counted);
        assertThat(wrong).isEmpty();
        assertThat(counted.get("flips")).isGreaterThan(HOUSEHOLDS / 2);
    }

    private void check(long seed, ObjectNode request, JsonNode entry, List<String> wrong) {
        String outcome = entry.get("outcome").asString();
        JsonNode counterfactual = entry.get("counterfactual");
        String place = "seed " + seed + " " + entry.get("scheme") + " " + entry.get("member") + ": ";
        if (counterfactual.isNull()) {
            count(outcome + " " + entry.at("/because/zh").asString().replaceAll("[0-9-]{10}", "DAY"));
            return;
        }
        count("flips");
        count("changes together: " + counterfactual.get("changes").size());
        if (!counterfactual.get("edge").asBoolean()) {
            wrong.add(place + "not at the edge " + counterfactual);
        }
        List<JsonNode> facts = facts(counterfactual);
        if (!"CONFIRMED".equals(Requests.outcome(Requests.with(request, facts), entry))) {
            wrong.add(place + "does not flip " + counterfactual);
        }
        for (JsonNode change : counterfactual.get("changes")) {
            List<JsonNode> less = new ArrayList<>(facts);
            change.get("facts").forEach(less::remove);
            if (!change.get("by").isNull()) {
                less.addAll(aStepLess(change.get("facts")));
            }
            if ("CONFIRMED".equals(Requests.outcome(Requests.with(request, less), entry))) {
                wrong.add(place + "a step less of " + change.get("path") + " flips, too " + counterfactual);
            }
        }
    }

    private static List<JsonNode> facts(JsonNode counterfactual) {
        List<JsonNode> facts = new ArrayList<>();
        counterfactual.get("changes").forEach(change -> ((ArrayNode) change.get("facts")).forEach(facts::add));
        return facts;
    }

    /** The same facts, the last one a fen or a hundredth of a square metre nearer to what it was. */
    private static List<JsonNode> aStepLess(JsonNode facts) {
        List<JsonNode> less = new ArrayList<>();
        facts.forEach(less::add);
        ObjectNode last = less.remove(less.size() - 1).deepCopy().asObject();
        if (last.get("to").isObject()) {
            ObjectNode spent = last.withObject("/to");
            spent.put("amount", spent.get("amount").decimalValue().subtract(FEN));
        } else {
            last.put("to", last.get("to").decimalValue().add(FEN));
        }
        less.add(last);
        return less;
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }
}
