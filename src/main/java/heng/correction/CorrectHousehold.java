package heng.correction;

import heng.assessment.AssessHousehold;
import heng.assessment.UnknownJurisdiction;
import heng.correction.Correction.Month;
import heng.correction.Correction.Part;
import heng.correction.Correction.Turn;
import heng.correction.Payments.Line;
import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.decisionlog.LoggedDecision;
import heng.household.Application;
import heng.parameter.NoValueInForce;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One decision beside what the new book makes of the same facts: on its own day, and on each later day, while it held,
 * on which the two books part. What both books change alike is not the correction's matter.
 */
final class CorrectHousehold {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final AssessHousehold now;
    private final List<Month> all = new ArrayList<>();
    private final List<Turn> outcomes = new ArrayList<>();
    private final List<UUID> undecided = new ArrayList<>();

    CorrectHousehold(RuleBook now) {
        this.now = new AssessHousehold(now);
    }

    /**
     * Adds one decision.
     *
     * @param book the book it was decided by
     * @param days the days on which it is decided again: its own, where it may come otherwise, and later ones
     * @param end the last month that it pays
     */
    void add(
            LoggedDecision decision,
            Application application,
            RuleBook book,
            NavigableSet<LocalDate> days,
            YearMonth end) {
        AssessHousehold was = new AssessHousehold(book);
        try {
            for (LocalDate day : days) {
                LocalDate following = days.higher(day);
                boolean own = day.equals(decision.asOf());
                Decision before = was.decide(application.on(day));
                Decision after = now.decide(application.on(day));
                turns(decision, day, before, after);
                YearMonth until = following == null ? end : counts(following).minusMonths(1);
                for (YearMonth month = own ? YearMonth.from(day) : counts(day);
                        !month.isAfter(until) && !month.isAfter(end);
                        month = month.plusMonths(1)) {
                    compare(decision, month, paid(own, before, month), paid(own, after, month));
                }
            }
        } catch (NoValueInForce | UnknownJurisdiction e) {
            undecided.add(decision.id());
        }
    }

    /** A value counts from the month whose first day it is in force. */
    private static YearMonth counts(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    private static Map<Line, BigDecimal> paid(boolean own, Decision decision, YearMonth month) {
        return own ? Payments.decided(decision, month) : Payments.running(decision, month);
    }

    private void compare(
            LoggedDecision decision, YearMonth month, Map<Line, BigDecimal> paid, Map<Line, BigDecimal> due) {
        List<Part> parts = new ArrayList<>();
        NavigableSet<Line> lines = new TreeSet<>(paid.keySet());
        lines.addAll(due.keySet());
        for (Line line : lines) {
            BigDecimal before = paid.getOrDefault(line, NOTHING);
            BigDecimal after = due.getOrDefault(line, NOTHING);
            if (before.compareTo(after) != 0) {
                parts.add(new Part(line.scheme(), line.kind(), line.members(), before, after));
            }
        }
        if (!parts.isEmpty()) {
            all.add(new Month(month, decision.id(), parts));
        }
    }

    private void turns(LoggedDecision decision, LocalDate day, Decision before, Decision after) {
        for (SchemeDecision one : after.schemes()) {
            SchemeDecision.Outcome from = before.schemes().stream()
                    .filter(one::sameSubject)
                    .map(SchemeDecision::outcome)
                    .findFirst()
                    .orElse(null);
            if (from != one.outcome()) {
                outcomes.add(new Turn(decision.id(), day, one.scheme(), one.member(), from, one.outcome()));
            }
        }
        for (SchemeDecision one : before.schemes()) {
            if (after.schemes().stream().noneMatch(one::sameSubject)) {
                outcomes.add(new Turn(decision.id(), day, one.scheme(), one.member(), one.outcome(), null));
            }
        }
    }

    /** What is proposed, in the order of the months. */
    Correction of(UUID household) {
        all.sort(Comparator.comparing(Month::month));
        return new Correction(household, List.copyOf(all), List.copyOf(outcomes), List.copyOf(undecided));
    }
}
