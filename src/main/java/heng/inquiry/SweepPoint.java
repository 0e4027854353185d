package heng.inquiry;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.means.IncomeItem;
import heng.means.Item;
import heng.means.Treatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The household at one value of the swept figure. Money is yuan a month; what is paid only once is left aside.
 *
 * @param outcomes by scheme; of a person with the person's id behind a slash
 * @param entitlements what is certainly paid, by scheme
 * @param total all of it
 * @param income income that counts of the household and of those supported as extremely poor; null while open
 * @param exact what is paid before it is rounded: so that twelfths of a fen do not look like a loss
 * @param shape everything but the sums: while it stays the same, what is paid moves evenly
 */
public record SweepPoint(
        BigDecimal at,
        Map<String, Outcome> outcomes,
        Map<Scheme, BigDecimal> entitlements,
        BigDecimal total,
        @Nullable BigDecimal income,
        BigDecimal exact,
        List<Object> shape) {

    static SweepPoint of(BigDecimal at, Decision decision) {
        Map<Scheme, BigDecimal> bySource = new EnumMap<>(Scheme.class);
        BigDecimal total = BigDecimal.ZERO.setScale(2);
        for (Entitlement due : decision.entitlements()) {
            if (due.kind() != Entitlement.Kind.ONE_OFF) {
                bySource.merge(due.scheme(), due.monthlyAmount(), BigDecimal::add);
                total = total.add(due.monthlyAmount());
            }
        }
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (SchemeDecision one : decision.schemes()) {
            outcomes.put(one.scheme() + (one.member() == null ? "" : "/" + one.member()), one.outcome());
        }
        return new SweepPoint(
                at, outcomes, bySource, total, income(decision), exact(decision), shape(decision, outcomes));
    }

    /** What the household has to live on; null while its income is open. */
    public @Nullable BigDecimal resources() {
        return income == null ? null : income.add(total);
    }

    private static BigDecimal exact(Decision decision) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Entitlement due : decision.entitlements()) {
            sum = due.kind() == Entitlement.Kind.ONE_OFF
                    ? sum
                    : sum.add(due.amount().least());
        }
        return sum;
    }

    private static List<Object> shape(Decision decision, Map<String, Outcome> outcomes) {
        List<Object> shape = new ArrayList<>(List.of(outcomes));
        for (Entitlement due : decision.entitlements()) {
            shape.add(
                    List.of(due.rule(), due.kind(), due.members(), due.amount().isKnown()));
            if (due.kind() == Entitlement.Kind.GRADE) {
                shape.add(due.monthlyAmount());
            }
        }
        return shape;
    }

    private static @Nullable BigDecimal income(Decision decision) {
        if (decision.means().heads() == null || decision.file().household().incomes() == null) {
            return null;
        }
        Set<String> household = new HashSet<>(decision.means().countedMembers());
        for (SchemeDecision scheme : decision.schemes()) {
            if (scheme.scheme() == Scheme.EXTREMELY_POOR_SUPPORT && scheme.outcome() == Outcome.CONFIRMED) {
                household.add(String.valueOf(scheme.member()));
            }
        }
        Amount income = Amount.ZERO;
        for (Item item : decision.items()) {
            if (item instanceof IncomeItem one
                    && one.person() != null
                    && household.contains(one.person().id())) {
                income = one.treatment() == Treatment.DISREGARDED ? income : income.plus(one.net());
            }
        }
        return income.isKnown() ? income.least().setScale(2, RoundingMode.HALF_UP) : null;
    }
}
