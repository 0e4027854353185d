package heng.web;

import heng.law.LegalBasis;
import heng.law.Text;
import heng.rulebook.RuleBook;
import heng.workshop.ChangeDay;
import heng.workshop.ChangeDay.Provisions;
import heng.workshop.Figures;
import heng.workshop.ParameterChange;
import heng.workshop.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The timeline as it is answered. */
record TimelineDocument(Edition rulebook, List<Day> days) {

    static TimelineDocument of(RuleBook rules, Timeline timeline) {
        return new TimelineDocument(
                Edition.of(rules), timeline.days().stream().map(Day::of).toList());
    }

    record Day(LocalDate date, Moves begins, Moves ends, List<Value> parameters) {

        static Day of(ChangeDay day) {
            return new Day(
                    day.date(),
                    Moves.of(day.begins()),
                    Moves.of(day.ends()),
                    day.parameters().stream().map(Value::of).toList());
        }
    }

    record Moves(List<Instrument> instruments, List<Rule> conditions, List<Line> rows) {

        static Moves of(Provisions some) {
            return new Moves(
                    some.instruments().stream()
                            .map(one -> new Instrument(one.id(), one.title()))
                            .toList(),
                    some.conditions().stream()
                            .map(one -> new Rule(one.id(), one.sentence(), one.law()))
                            .toList(),
                    some.rows().stream()
                            .map(one -> new Line(
                                    one.table(),
                                    one.row().cells(),
                                    one.row().text(),
                                    one.row().law(),
                                    one.row().mark().code()))
                            .toList());
        }
    }

    record Instrument(String id, Text title) {}

    record Rule(String id, Text text, List<LegalBasis> basis) {}

    record Line(String table, Map<String, String> cells, Text text, LegalBasis law, String mark) {}

    /** A value before and after; null where there is none. */
    record Value(
            String parameter,
            Text name,
            String unit,
            String place,
            Text placeName,
            @Nullable String key,
            @Nullable Object before,
            @Nullable Object after,
            LegalBasis law,
            String mark) {

        static Value of(ParameterChange change) {
            return new Value(
                    change.parameter().id(),
                    change.parameter().name(),
                    change.parameter().unit(),
                    change.place().code(),
                    change.place().name(),
                    change.key().isEmpty() ? null : change.key(),
                    Figures.of(change.before()),
                    Figures.of(change.after()),
                    change.telling().law(),
                    change.telling().mark().code());
        }
    }
}
