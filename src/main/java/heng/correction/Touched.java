package heng.correction;

import heng.decisionlog.LoggedDecision;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of the decisions by another book the new one touches.
 *
 * @param was the other book
 * @param days the days on which they begin or cease to differ
 * @param sets those sets of values looked at that hold a changed one
 */
record Touched(RuleBook was, BookDifference difference, NavigableSet<LocalDate> days, Set<String> sets) {

    /**
     * The days to look at: its own, where it may come otherwise, and those on which the books part while it holds, when
     * it may look at other values than it did.
     *
     * @param end the last month that the decision pays
     */
    NavigableSet<LocalDate> days(LoggedDecision decision, YearMonth end) {
        LocalDate last = end.atEndOfMonth();
        NavigableSet<LocalDate> found = new TreeSet<>();
        if (!decision.asOf().isAfter(last)
                && difference.reaches(was.parameters().places().lineage(decision.jurisdiction()))) {
            found.addAll(days.subSet(decision.asOf(), false, last, true));
            if (difference.more() || sets.contains(decision.valuesUsed())) {
                found.add(decision.asOf());
            }
        }
        return found;
    }
}
