package heng.correction;

import heng.assessment.AssessHousehold;
import heng.correction.Correction.Month;
import heng.correction.Correction.Part;
import heng.correction.Correction.Turn;
import heng.correction.Payments.Line;
import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.decisionlog.LoggedDecision;
import heng.household.Application;
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
import org.jspecify.annotations.Nullable;

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
     * @param book what of the book it was decided by is touched
     * @param days the days on which it is looked at
     * @param end the last month that it pays
     */
    void add(
            LoggedDecision decision,
            Application application,
            Touched book,
            NavigableSet<LocalDate> days,
            YearMonth end) {
        AssessHousehold was = new AssessHousehold(book.was());
        for (LocalDate day : days) {
            if (!book.difference().on(day)) {
                continue;
            }
            Decision before = decide(was, application.on(day));
            Decision after = decide(now, application.on(day));
            if (before != null && after != null) {
                turns(decision, day, before, after);
                LocalDate following = days.higher(day);
                YearMonth until = following == null ? end : counts(following).minusMonths(1);
                compare(decision, day, until.isAfter(end) ? end : until, before, after);
            } else if (before != after) {
                leaveToAPerson(decision);
            }
        }
    }

    /** What cannot be compared is named, for a person to look at. */
    void leaveToAPerson(LoggedDecision decision) {
        if (!undecided.contains(decision.id())) {
            undecided.add(decision.id());
        }
    }

    private void compare(LoggedDecision decision, LocalDate day, YearMonth until, Decision before, Decision after) {
        boolean own = day.equals(decision.asOf());
        YearMonth from = own ? YearMonth.from(day) : counts(day);
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            compare(decision, month, paid(own, before, month), paid(own, after, month));
        }
    }

    /** Null where the book cannot decide it, for whatever reason: one household must not hold up all others. */
    private static @Nullable Decision decide(AssessHousehold by, Application application) {
        try {
            return by.decide(application);
        } catch (RuntimeException undecidable) {
            return null;
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
            all.add(new Month(month, decision.id(), asBefore(parts)));
        }
    }

    /** Most months are like the one before: a large run keeps their parts once. */
    private List<Part> asBefore(List<Part> parts) {
        List<Part> last = all.isEmpty() ? List.of() : all.get(all.size() - 1).parts();
        return parts.equals(last) ? last : List.copyOf(parts);
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
