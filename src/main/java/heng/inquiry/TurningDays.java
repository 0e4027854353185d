package heng.inquiry;

import heng.household.Application;
import heng.household.Household;
import heng.household.Member;
import heng.household.OfficialRecord;
import heng.parameter.ParameterBook;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every day on which a decision may come otherwise than the day before: the law or a value moves, an age or a number of
 * months that some value names is reached, a year turns, a record is not fresh any more.
 */
final class TurningDays {
    private static final int TO_THE_DAY_AFTER = 2;

    private final NavigableSet<LocalDate> law;
    private final Set<Integer> ages;
    private final Set<Integer> months;
    private final Set<Integer> fresh;

    TurningDays(RuleBook rules) {
        ParameterBook book = rules.parameters();
        this.law = rules.changes();
        this.ages = Spans.of(book, "years");
        this.months = Spans.of(book, "months");
        ages.forEach(years -> months.add(years * 12));
        this.fresh = Spans.freshness(book);
    }

    /** Those of an application after its own day, up to and with the last. */
    NavigableSet<LocalDate> of(Application application, LocalDate last) {
        NavigableSet<LocalDate> days = new TreeSet<>(law);
        Household household = application.household();
        for (Member member : household.members()) {
            birthdays(member.birthDate(), days);
            anniversaries(member.situationSince(), days);
        }
        each(household.obligors()).forEach(one -> birthdays(one.birthDate(), days));
        each(household.assistance()).forEach(one -> monthEnds(one.phaseOutSince(), last, days));
        application.officialRecords().forEach(record -> ofRecord(record, days));
        for (int year = application.asOf().getYear(); year <= last.getYear(); year++) {
            days.add(LocalDate.of(year, 1, 1));
        }
        return days.subSet(application.asOf(), false, last, true);
    }

    private void birthdays(@Nullable LocalDate born, Set<LocalDate> days) {
        ages.forEach(age -> andTheDaysAfter(born, age * 12L, days));
    }

    private void anniversaries(@Nullable LocalDate since, Set<LocalDate> days) {
        months.forEach(count -> andTheDaysAfter(since, count, days));
    }

    /** An age may be reached the day after the birthday, and that of 29 February in March. */
    private static void andTheDaysAfter(@Nullable LocalDate since, long months, Set<LocalDate> days) {
        for (int i = 0; since != null && i <= TO_THE_DAY_AFTER; i++) {
            days.add(since.plusMonths(months).plusDays(i));
        }
    }

    private static void monthEnds(@Nullable LocalDate since, LocalDate last, Set<LocalDate> days) {
        for (int i = 0; since != null && !since.plusMonths(i).isAfter(last); i++) {
            days.add(since.plusMonths(i));
        }
    }

    private void ofRecord(OfficialRecord record, Set<LocalDate> days) {
        days.add(record.recordedOn());
        fresh.forEach(count -> days.add(record.recordedOn().plusMonths(count).plusDays(1)));
        if (record.fact() != null) {
            anniversaries(record.fact().situationSince(), days);
        }
    }

    private static <T> List<T> each(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
