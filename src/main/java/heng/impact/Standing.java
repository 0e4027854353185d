package heng.impact;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a household stands by one rule book. Money is yuan and certain: what is only possible is left out.
 *
 * @param decision the whole decision; null where the rules could not judge, for want of a value or of the place
 * @param outcomes by scheme, of a person with the person's id behind a slash
 * @param monthly what is paid each month, by scheme
 * @param once what is paid once
 */
public record Standing(
        @Nullable Decision decision, Map<String, Outcome> outcomes, Map<Scheme, BigDecimal> monthly, BigDecimal once) {

    static Standing of(Decision decision) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (SchemeDecision one : decision.schemes()) {
            outcomes.put(subject(one), one.outcome());
        }
        Map<Scheme, BigDecimal> monthly = new EnumMap<>(Scheme.class);
        BigDecimal once = BigDecimal.ZERO.setScale(2);
        for (Entitlement due : decision.entitlements()) {
            if (due.kind() == Entitlement.Kind.ONE_OFF) {
                once = once.add(due.monthlyAmount());
            } else {
                monthly.merge(due.scheme(), due.monthlyAmount(), BigDecimal::add);
            }
        }
        return new Standing(decision, outcomes, monthly, once);
    }

    static Standing notJudged() {
        return new Standing(null, Map.of(), Map.of(), BigDecimal.ZERO.setScale(2));
    }

    private static String subject(SchemeDecision one) {
        return one.scheme() + (one.member() == null ? "" : "/" + one.member());
    }

    /** All that is paid each month. */
    public BigDecimal perMonth() {
        return monthly.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The schemes that are confirmed, each with whom it is confirmed for. */
    Map<String, Outcome> confirmed() {
        Map<String, Outcome> confirmed = new TreeMap<>(outcomes);
        confirmed.values().removeIf(outcome -> outcome != Outcome.CONFIRMED);
        return confirmed;
    }

    /** Whether any of these has yet to be settled. */
    boolean leavesOpen(Collection<String> subjects) {
        return subjects.stream()
                .map(outcomes::get)
                .anyMatch(one -> one == Outcome.UNDETERMINED || one == Outcome.MANUAL_REVIEW);
    }

    boolean confirms(Scheme scheme) {
        return confirmed().keySet().stream().anyMatch(one -> one.split("/")[0].equals(scheme.name()));
    }
}
