package heng.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import heng.decision.Condition;
import heng.law.LegalInstrument;
import heng.parameter.DatedValue;
import heng.rulebook.RuleBook;
import heng.workshop.ChangeDay.Provisions;
import heng.workshop.ChangeDay.TableRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever applies the changes one after the other holds, on each day, exactly what is in force on it. */
class TimelineReplayTest {
    private static final RuleBook RULES = TestRules.book();

    @Test
    void theChangesAddUpToTheLawOfEachDay() {
        Set<Object> inForce = new HashSet<>();
        Map<List<String>, DatedValue> values = new HashMap<>();
        for (ChangeDay day : Timeline.of(RULES).days()) {
            all(day.ends()).forEach(ended -> assertThat(inForce.remove(ended)).isTrue());
            all(day.begins()).forEach(begun -> assertThat(inForce.add(begun)).isTrue());
            for (ParameterChange change : day.parameters()) {
                List<String> series =
                        List.of(change.parameter().id(), change.place().code(), change.key());
                assertThat(values.get(series)).isEqualTo(change.before());
                values.put(series, change.after());
            }
            values.values().removeIf(value -> value == null);
            assertThat(inForce).as(day.date().toString()).isEqualTo(lawOf(day.date()));
            assertThat(Set.copyOf(values.values())).isEqualTo(valuesOf(day.date()));
        }
    }

    private static Set<Object> all(Provisions some) {
        Set<Object> all = new HashSet<>(some.instruments());
        all.addAll(some.conditions());
        all.addAll(some.rows());
        return all;
    }

    private static Set<Object> lawOf(LocalDate day) {
        Set<Object> law = new HashSet<>();
        for (LegalInstrument instrument : RULES.law().instruments()) {
            if (instrument.inForce().contains(day)) {
                law.add(instrument);
            }
        }
        for (Condition condition : RULES.conditions()) {
            if (condition.period().contains(day)) {
                law.add(condition);
            }
        }
        RULES.parameters()
                .tables()
                .forEach(table -> table.rows().stream()
                        .filter(row -> row.period().contains(day))
                        .forEach(row -> law.add(new TableRow(table.name(), row))));
        return law;
    }

    private static Set<DatedValue> valuesOf(LocalDate day) {
        Set<DatedValue> values = new HashSet<>();
        RULES.parameters()
                .parameters()
                .forEach(parameter -> parameter
                        .series()
                        .values()
                        .forEach(byKey -> byKey.values()
                                .forEach(series -> series.stream()
                                        .filter(value -> value.period().contains(day))
                                        .forEach(values::add))));
        return values;
    }
}
