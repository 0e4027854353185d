package heng.workshop.handbook;

import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.Places.Place;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter in the book: its values over time, drawn and listed.
 *
 * @param steps the drawing of figures; null where the values are words or there are none
 * @param cases those that look at it on a day on which it changes, or on the eve
 * @param strips the drawing of words; null where the values are figures or there are none
 */
public record ValueEntry(
        Parameter parameter,
        @Nullable StepChart steps,
        @Nullable StripChart strips,
        List<Line> lines,
        List<Link> usedBy,
        List<Link> cases) {

    static ValueEntry of(RuleBook rules, Parameter parameter, UsedBy usedBy, List<BookCase> cases, LocalDate today) {
        List<Series> series = Series.of(parameter, rules.parameters().places());
        boolean known = series.stream().flatMap(one -> one.values().stream()).anyMatch(value -> !value.absent());
        boolean words = parameter.unit().equals("choice") || parameter.unit().equals("flag");
        return new ValueEntry(
                parameter,
                known && !words ? StepChart.of(series, today) : null,
                known && words ? StripChart.of(series, today) : null,
                lines(rules, parameter),
                usedBy.of(Link.value(parameter.id())),
                cases(parameter, cases));
    }

    private static List<Link> cases(Parameter parameter, List<BookCase> cases) {
        Set<LocalDate> days = new HashSet<>();
        parameter
                .series()
                .values()
                .forEach(byKey -> byKey.values()
                        .forEach(values -> values.forEach(value -> {
                            days.add(value.period().from());
                            days.add(value.period().from().minusDays(1));
                            if (value.period().until() != null) {
                                days.add(value.period().until());
                                days.add(value.period().until().plusDays(1));
                            }
                        })));
        return cases.stream()
                .filter(one -> one.values().contains(parameter.id()) && one.day() != null && days.contains(one.day()))
                .map(BookCase::link)
                .toList();
    }

    private static List<Line> lines(RuleBook rules, Parameter parameter) {
        List<Line> lines = new ArrayList<>();
        parameter
                .series()
                .forEach((code, byKey) -> byKey.forEach((key, values) -> values.forEach(value -> {
                    Place place = rules.parameters().places().find(code);
                    lines.add(new Line(
                            place == null ? code : place.name().zh(),
                            Words.key(key),
                            Words.value(value),
                            Link.to(value.law(), LawEntry.title(rules, value.law())),
                            value));
                })));
        return lines;
    }

    static Link link(Parameter parameter) {
        return new Link(Link.value(parameter.id()), parameter.name());
    }

    /** Its place in the book. */
    public String anchor() {
        return Link.value(parameter.id());
    }

    String family() {
        return parameter.id().replaceFirst("\\..*", "");
    }

    /** One value of one place over one period. */
    public record Line(String place, String key, String figure, Link law, DatedValue value) {}
}
