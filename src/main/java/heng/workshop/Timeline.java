package heng.workshop;

import heng.decision.Condition;
import heng.law.LegalInstrument;
import heng.law.Period;
import heng.parameter.DatedTable;
import heng.rulebook.RuleBook;
import heng.workshop.ChangeDay.Provisions;
import heng.workshop.ChangeDay.TableRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The law as it moves: every day on which something begins or has just ended, in order of time. */
public record Timeline(List<ChangeDay> days) {

    /** The timeline of all instruments, rules, values and table rows of a rule book. */
    public static Timeline of(RuleBook rules) {
        NavigableSet<LocalDate> days = rules.changes();
        rules.law().instruments().forEach(instrument -> {
            days.add(instrument.inForce().from());
            if (instrument.inForce().until() != null) {
                days.add(instrument.inForce().until().plusDays(1));
            }
        });
        return new Timeline(days.stream().map(day -> day(rules, day)).toList());
    }

    private static ChangeDay day(RuleBook rules, LocalDate day) {
        return new ChangeDay(
                day,
                provisions(rules, period -> period.beginsOn(day)),
                provisions(rules, period -> period.endedBefore(day)),
                ParameterChange.on(rules.parameters(), day));
    }

    private static Provisions provisions(RuleBook rules, Predicate<Period> moves) {
        return new Provisions(
                moving(rules.law().instruments(), LegalInstrument::inForce, moves),
                moving(rules.conditions(), Condition::period, moves),
                rules.parameters().tables().stream()
                        .flatMap(table -> rows(table, moves))
                        .toList());
    }

    private static <T> List<T> moving(Collection<T> all, Function<T, Period> period, Predicate<Period> moves) {
        return all.stream().filter(one -> moves.test(period.apply(one))).toList();
    }

    private static Stream<TableRow> rows(DatedTable table, Predicate<Period> moves) {
        return table.rows().stream()
                .filter(row -> moves.test(row.period()))
                .map(row -> new TableRow(table.name(), row));
    }

    /** The days from the one to the other, both inside; null leaves that end open. */
    public Timeline between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Timeline(days.stream()
                .filter(day -> from == null || !day.date().isBefore(from))
                .filter(day -> until == null || !day.date().isAfter(until))
                .toList());
    }
}
