package heng.properties;

import static java.math.RoundingMode.HALF_UP;
import static java.util.Objects.requireNonNullElse;

import heng.decision.Decision;
import heng.decision.Entitlement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a decision add up: items to sums, sums to the income that counts, formulas to amounts. */
class MoneyTest {
    private static final int HOUSEHOLDS = 4_000;
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal HALF_A_FEN = new BigDecimal("0.005");

    @Test
    void itemsAddUpToTheSums() {
        Property.holdsFor(HOUSEHOLDS, 100, (request, random) -> {
            JsonNode means = Decided.of(request).document().get("means");
            List<String> faults = new ArrayList<>();
            sum(means, "COUNTED", "monthlyIncome", listed(request, "incomes"), faults);
            sum(means, "DISREGARDED", "disregarded", listed(request, "incomes"), faults);
            sum(means, "DEDUCTED", "deducted", listed(request, "expenditures"), faults);
            counted(means, faults);
            return Verdict.of(faults);
        });
    }

    private static boolean listed(ObjectNode request, String list) {
        return request.at("/household/" + list).isArray();
    }

    /** Items are rounded one by one, so each may be half a fen off; a sum with an open item may be open. */
    private static void sum(JsonNode means, String treatment, String figure, boolean listed, List<String> faults) {
        BigDecimal sum = BigDecimal.ZERO;
        int items = 1;
        boolean known = listed;
        for (JsonNode item : means.get("items")) {
            if (item.get("treatment").asString().equals(treatment)) {
                known &= !item.get("monthlyAmount").isNull();
                sum = sum.add(item.get("monthlyAmount").isNull() ? BigDecimal.ZERO : money(item, "monthlyAmount"));
                items++;
            }
        }
        JsonNode said = means.get(figure);
        boolean adds = !known
                || !said.isNull() && near(said.decimalValue(), sum, HALF_A_FEN.multiply(BigDecimal.valueOf(items)));
        if (!adds) {
            faults.add(figure + " is " + said + ", " + treatment + " items " + (known ? "come to " + sum : "are open"));
        }
    }

    private static void counted(JsonNode means, List<String> faults) {
        if (means.get("monthlyIncome").isNull()
                || means.get("deducted").isNull()
                || means.get("perCapitaMonthlyIncome").isNull()) {
            return;
        }
        BigDecimal left =
                money(means, "monthlyIncome").subtract(money(means, "deducted")).max(BigDecimal.ZERO);
        if (!near(money(means, "countedMonthlyIncome"), left, FEN)) {
            faults.add("countedMonthlyIncome is " + means.get("countedMonthlyIncome") + ", not " + left);
        }
        int heads = means.get("countedMembers").size();
        BigDecimal perHead = heads == 0 ? null : left.divide(BigDecimal.valueOf(heads), 2, HALF_UP);
        if (heads > 0 && !near(money(means, "perCapitaMonthlyIncome"), perHead, FEN)) {
            faults.add("perCapitaMonthlyIncome is " + means.get("perCapitaMonthlyIncome") + ", not " + perHead);
        }
    }

    @Test
    void formulasComeToTheAmountBeforeRounding() {
        Property.holdsFor(HOUSEHOLDS, 15, (request, random) -> {
            Decision decision = Decided.decision(request);
            List<String> faults = new ArrayList<>();
            boolean concerned = false;
            for (Entitlement entitlement : decision.entitlements()) {
                Optional<BigDecimal> value = Arithmetic.value(entitlement.formula());
                concerned |= value.isPresent();
                value.filter(amount -> !fits(entitlement, amount))
                        .ifPresent(amount -> faults.add(entitlement.rule() + ": " + entitlement.formula() + " = "
                                + amount + ", paid " + entitlement.amount().least()));
            }
            return new Verdict(concerned, faults);
        });
    }

    /** At the amount, or, while that is open, within its bounds. */
    private static boolean fits(Entitlement entitlement, BigDecimal value) {
        BigDecimal least = entitlement.amount().least();
        BigDecimal most = requireNonNullElse(entitlement.amount().most(), value);
        return value.max(BigDecimal.ZERO).compareTo(least.subtract(FEN)) >= 0 && value.compareTo(most.add(FEN)) <= 0;
    }

    private static BigDecimal money(JsonNode node, String field) {
        return node.get(field).decimalValue();
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal by) {
        return one.subtract(other).abs().compareTo(by) <= 0;
    }
}
