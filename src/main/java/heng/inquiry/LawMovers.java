package heng.inquiry;

import heng.explanation.Sentences;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.logic.Unit;
import heng.parameter.DatedTable;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.ParameterSheet;
import heng.parameter.Row;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values and table rows that are not on a day what they were the day before. */
final class LawMovers {
    private final RuleBook rules;
    private final LocalDate day;
    private final ParameterSheet now;
    private final ParameterSheet eve;

    LawMovers(RuleBook rules, LocalDate day, ParameterSheet now, ParameterSheet eve) {
        this.rules = rules;
        this.day = day;
        this.now = now;
        this.eve = eve;
    }

    /** Those among the parameters that were looked at, and all rows. */
    List<Mover> all(Set<String> lookedAt) {
        List<Mover> movers = new ArrayList<>();
        for (Parameter parameter : rules.parameters().parameters()) {
            DatedValue before = eve.find(parameter.id());
            DatedValue after = now.find(parameter.id());
            boolean moved = !figure(parameter, before, true).equals(figure(parameter, after, true));
            if (moved && lookedAt.contains(parameter.id())) {
                movers.add(new OfValue(parameter, before, after));
            }
        }
        for (DatedTable table : rules.parameters().tables()) {
            Set<String> keys = new LinkedHashSet<>(now.keys(table.name()));
            keys.addAll(eve.keys(table.name()));
            for (String key : keys) {
                if (!now.rows(table.name(), key).equals(eve.rows(table.name(), key))) {
                    movers.add(new OfRows(table.name(), key));
                }
            }
        }
        return movers;
    }

    private static String figure(Parameter parameter, @Nullable DatedValue value, boolean chinese) {
        if (value == null || value.absent()) {
            return chinese ? "没有查到的数值" : "a value that was not found";
        }
        if (value.amount() == null) {
            return "“" + value.choice() + "”";
        }
        String figure = Sentences.figure(value.amount(), parameter.unit()).toPlainString();
        Unit unit = Unit.named(parameter.unit());
        String behind = chinese ? unit.chinese() : unit == Unit.RATIO ? "" : unit.code();
        return behind.isEmpty() ? figure : figure + " " + behind;
    }

    private final class OfValue implements Mover {
        private final Parameter parameter;
        private final @Nullable DatedValue before;
        private final @Nullable DatedValue after;

        OfValue(Parameter parameter, @Nullable DatedValue before, @Nullable DatedValue after) {
            this.parameter = parameter;
            this.before = before;
            this.after = after;
        }

        @Override
        public List<Because> because() {
            Text text = new Text(
                    parameter.name().zh() + "自 " + day + " 起由 " + figure(parameter, before, true) + " 变为 "
                            + figure(parameter, after, true),
                    parameter.name().en() + ": from " + figure(parameter, before, false) + " to "
                            + figure(parameter, after, false) + " as of " + day);
            DatedValue telling = after == null ? before : after;
            List<LegalBasis> basis = telling == null ? List.of() : List.of(telling.law());
            return List.of(new Because(Because.Kind.VALUE, text, basis));
        }

        @Override
        public ParameterSheet without(ParameterSheet sheet) {
            return sheet.withValue(parameter.id(), eve);
        }

        @Override
        public ParameterSheet alone(ParameterSheet sheet) {
            return sheet.withValue(parameter.id(), now);
        }
    }

    private final class OfRows implements Mover {
        private final String table;
        private final String key;

        OfRows(String table, String key) {
            this.table = table;
            this.key = key;
        }

        @Override
        public List<Because> because() {
            List<Row> begun = now.rows(table, key).stream()
                    .filter(row -> row.period().beginsOn(day))
                    .toList();
            List<Row> ended = eve.rows(table, key).stream()
                    .filter(row -> Objects.requireNonNullElse(row.period().until(), day)
                            .isBefore(day))
                    .toList();
            return begun.isEmpty()
                    ? ended.stream()
                            .map(row -> Provisions.ended(day, row.text(), List.of(row.law())))
                            .toList()
                    : begun.stream()
                            .map(row -> Provisions.begun(day, row.text(), List.of(row.law())))
                            .toList();
        }

        @Override
        public ParameterSheet without(ParameterSheet sheet) {
            return sheet.withRows(table, key, eve);
        }

        @Override
        public ParameterSheet alone(ParameterSheet sheet) {
            return sheet.withRows(table, key, now);
        }
    }
}
