package heng.workshop;

import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import heng.parameter.Review;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Which values in force have gone past the day on which somebody was to look at them again. */
public final class Reviews {
    private Reviews() {}

    /** The parameters with a value that is past its review on this day, by name; each with those values. */
    public static List<Overdue> on(ParameterBook book, LocalDate day) {
        return book.parameters().stream()
                .map(parameter -> new Overdue(parameter, past(parameter, day)))
                .filter(overdue -> !overdue.values().isEmpty())
                .sorted(Comparator.comparing(overdue -> overdue.parameter().id()))
                .toList();
    }

    private static List<DatedValue> past(Parameter parameter, LocalDate day) {
        return parameter.series().values().stream()
                .flatMap(byKey -> byKey.values().stream())
                .flatMap(List::stream)
                .filter(value -> value.period().contains(day) && value.isPastReview(day))
                .toList();
    }

    /**
     * A parameter that has to be looked at.
     *
     * @param values those in force that are past their review; never empty
     */
    public record Overdue(Parameter parameter, List<DatedValue> values) {

        /** The earliest day on which one of them was due. */
        public LocalDate due() {
            return values.stream()
                    .map(DatedValue::review)
                    .filter(Objects::nonNull)
                    .map(Review::next)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }

        /** The codes of the places whose values they are. */
        public List<String> places() {
            return values.stream().map(DatedValue::place).distinct().toList();
        }
    }
}
