package heng.workshop.coverage;

import heng.decision.Decision;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How many worked cases stand on each day of change and on its eve, and which of the changed values they look at. */
public final class DayCoverage {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final RuleBook rules;
    private final List<Seen> seen = new ArrayList<>();

    DayCoverage(RuleBook rules) {
        this.rules = rules;
    }

    /** The day of a case and the parameters it looked at. */
    private record Seen(LocalDate day, Set<String> parameters) {}

    void add(Decision decision) {
        Set<String> parameters = new HashSet<>(decision.file().wanting());
        decision.file().used().stream().map(DatedValue::parameter).forEach(parameters::add);
        seen.add(new Seen(decision.file().day(), parameters));
    }

    /** Every day after the first on which a rule, a value or a row of a table begins or has just ended. */
    public NavigableSet<LocalDate> days() {
        return rules.changes().tailSet(FIRST, false);
    }

    /** How many cases stand on this day. */
    public long cases(LocalDate day) {
        return seen.stream().filter(one -> one.day().equals(day)).count();
    }

    /** How many cases of this day look at the parameter. */
    public long cases(LocalDate day, String parameter) {
        return seen.stream()
                .filter(one -> one.day().equals(day) && one.parameters().contains(parameter))
                .count();
    }

    /** The parameters of which some value begins or has just ended on this day, so far as any case looks at them. */
    public Set<String> changing(LocalDate day) {
        Set<String> changing = new TreeSet<>();
        for (Parameter parameter : rules.parameters().parameters()) {
            boolean changes = values(parameter)
                    .map(DatedValue::period)
                    .anyMatch(period -> period.from().equals(day)
                            || period.until() != null
                                    && period.until().plusDays(1).equals(day));
            if (changes && seen.stream().anyMatch(one -> one.parameters().contains(parameter.id()))) {
                changing.add(parameter.id());
            }
        }
        return changing;
    }

    /** The days of change without a case, on the day itself or on its eve. */
    public List<LocalDate> withoutCases() {
        return days().stream()
                .filter(day -> cases(day.minusDays(1)) == 0 || cases(day) == 0)
                .toList();
    }

    private static Stream<DatedValue> values(Parameter parameter) {
        return parameter.series().values().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(List::stream);
    }
}
