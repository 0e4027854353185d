package heng.correction;

import heng.assessment.AssessHousehold;
import heng.explanation.DecisionDocument;
import heng.household.Application;
import heng.parameter.NoValueInForce;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Both books asked for every month that a decision pays, out of the documents alone: no index, no knowledge of what
 * differs but the days on which the books part.
 */
final class BruteForce {
    private final RuleBook now;
    private final YearMonth last;
    final Found found = new Found();

    BruteForce(RuleBook now, YearMonth last) {
        this.now = now;
        this.last = last;
    }

    void add(Application application, RuleBook was, List<LocalDate> parting, YearMonth next) {
        String household = application.household().id();
        YearMonth end = next.isAfter(last) ? last : next;
        LocalDate decidedFor = null;
        ObjectNode before = null;
        ObjectNode after = null;
        for (YearMonth month = YearMonth.from(application.asOf()); !month.isAfter(end); month = month.plusMonths(1)) {
            LocalDate day = dayWhoseLawDecides(application.asOf(), month, parting);
            if (!day.equals(decidedFor)) {
                before = decide(was, application, day);
                after = decide(now, application, day);
                decidedFor = day;
                if (before != null && after != null) {
                    turns(household, day, before, after);
                } else if (before != after) {
                    found.undecided.add(household);
                }
            }
            if (before == null || after == null) {
                continue;
            }
            boolean own = day.equals(application.asOf());
            found.add(household, month, paid(after, month, own).subtract(paid(before, month, own)));
        }
    }

    private static LocalDate dayWhoseLawDecides(LocalDate asOf, YearMonth month, List<LocalDate> parting) {
        return parting.stream()
                .filter(day -> day.isAfter(asOf) && !day.isAfter(month.atDay(1)))
                .max(LocalDate::compareTo)
                .orElse(asOf);
    }

    private static ObjectNode decide(RuleBook book, Application application, LocalDate day) {
        try {
            return DecisionDocument.of(book, new AssessHousehold(book).decide(application.on(day)));
        } catch (NoValueInForce none) {
            return null;
        }
    }

    private static BigDecimal paid(ObjectNode decision, YearMonth month, boolean own) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode one : decision.get("entitlements")) {
            String from = one.get("from").asString();
            String until =
                    one.get("until").isNull() ? "9999-12-31" : one.get("until").asString();
            boolean begun = own ? from.compareTo(month.atEndOfMonth().toString()) <= 0 : !from.equals(until);
            if (begun && until.compareTo(month.atDay(1).toString()) >= 0) {
                sum = sum.add(one.get("monthlyAmount").decimalValue());
            }
        }
        return sum;
    }

    private void turns(String household, LocalDate day, ObjectNode before, ObjectNode after) {
        Set<String> was = outcomes(before);
        Set<String> is = outcomes(after);
        Set<String> all = new HashSet<>(was);
        all.addAll(is);
        all.stream()
                .filter(one -> !was.contains(one) || !is.contains(one))
                .forEach(one -> found.turned.add(household + " " + day + " " + one.substring(0, one.indexOf(':'))));
    }

    private static Set<String> outcomes(ObjectNode decision) {
        Set<String> outcomes = new HashSet<>();
        for (JsonNode one : decision.get("schemes")) {
            outcomes.add(one.get("scheme").asString() + " " + one.path("member").asString("") + ":"
                    + one.get("outcome").asString());
        }
        return outcomes;
    }

    /** Sums by household and month, outcomes that come otherwise, households that cannot be decided. */
    static final class Found {
        final TreeMap<String, BigDecimal> sums = new TreeMap<>();
        final Set<String> turned = new TreeSet<>();
        final Set<String> undecided = new TreeSet<>();

        void add(String household, YearMonth month, BigDecimal difference) {
            if (difference.signum() != 0) {
                sums.merge(household + " " + month, difference.setScale(2), BigDecimal::add);
            }
        }
    }
}
