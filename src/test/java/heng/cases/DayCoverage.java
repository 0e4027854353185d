package heng.cases;

import heng.decision.Decision;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How many worked cases stand on each day of change and on its eve, and which of the changed values they look at. */
final class DayCoverage {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final List<Seen> seen = new ArrayList<>();

    /** The day of a case and the parameters it looked at. */
    private record Seen(LocalDate day, Set<String> parameters) {}

    void add(Decision decision) {
        Set<String> parameters = new HashSet<>(decision.file().wanting());
        decision.file().used().stream().map(DatedValue::parameter).forEach(parameters::add);
        seen.add(new Seen(decision.file().day(), parameters));
    }

    /** Every day after the first on which a rule, a value or a row of a table begins or has just ended. */
    static NavigableSet<LocalDate> days() {
        return TestRules.book().changes().tailSet(FIRST, false);
    }

    /** How many cases stand on this day. */
    long cases(LocalDate day) {
        return seen.stream().filter(one -> one.day().equals(day)).count();
    }

    /** How many of them look at the parameter. */
    long cases(LocalDate day, String parameter) {
        return seen.stream()
                .filter(one -> one.day().equals(day) && one.parameters().contains(parameter))
                .count();
    }

    /** The parameters of which some value begins or has just ended on this day, so far as any case looks at them. */
    Set<String> changing(LocalDate day) {
        Set<String> changing = new TreeSet<>();
        for (Parameter parameter : TestRules.book().parameters().parameters()) {
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

    private static Stream<DatedValue> values(Parameter parameter) {
        return parameter.series().values().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(List::stream);
    }
}
