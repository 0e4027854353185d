package heng.correction;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.household.Scheme;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a decision pays in one month, line by line: only what is certain. */
final class Payments {
    private Payments() {}

    /** As it was decided: from its first day on, what is paid once in its month. */
    static Map<Line, BigDecimal> decided(Decision decision, YearMonth month) {
        return in(decision, payment -> !payment.from().isAfter(month.atEndOfMonth()) && lasts(payment, month));
    }

    /** What goes on being paid, looked at on a later day than the one on which it began. */
    static Map<Line, BigDecimal> running(Decision decision, YearMonth month) {
        return in(decision, payment -> !once(payment) && lasts(payment, month));
    }

    private static boolean once(Entitlement payment) {
        return payment.from().equals(payment.until());
    }

    private static boolean lasts(Entitlement payment, YearMonth month) {
        return payment.until() == null || !payment.until().isBefore(month.atDay(1));
    }

    private static Map<Line, BigDecimal> in(Decision decision, Predicate<Entitlement> paid) {
        Map<Line, BigDecimal> lines = new TreeMap<>();
        decision.entitlements().stream()
                .filter(paid)
                .forEach(one -> lines.merge(
                        new Line(one.scheme(), one.kind(), one.personal() ? String.join(",", one.members()) : ""),
                        one.monthlyAmount(),
                        BigDecimal::add));
        return lines;
    }

    /**
     * One line of payment.
     *
     * @param members ids of the persons it is paid to in their own right; empty for the household
     */
    record Line(Scheme scheme, Entitlement.Kind kind, String members) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            int order = scheme.compareTo(other.scheme);
            order = order == 0 ? kind.compareTo(other.kind) : order;
            return order == 0 ? members.compareTo(other.members) : order;
        }
    }
}
