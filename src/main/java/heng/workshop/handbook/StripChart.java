package heng.workshop.handbook;

import heng.parameter.DatedValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words over time: one strip for each series, one field for each period. */
public record StripChart(int height, List<TimeAxis.Tick> years, List<Strip> strips) {
    private static final int TOP = 8;
    private static final int ROW = 30;
    private static final int BELOW = 24;

    static StripChart of(List<Series> series, LocalDate today) {
        TimeAxis years = StepChart.axis(series, today);
        List<Strip> strips = new ArrayList<>();
        for (Series one : series) {
            int top = TOP + strips.size() * ROW;
            List<Field> fields = new ArrayList<>();
            for (DatedValue value : one.values()) {
                fields.add(field(value, years, fields.size()));
            }
            strips.add(new Strip(one.name(), top, top + ROW / 2 + 2, fields));
        }
        return new StripChart(TOP + strips.size() * ROW + BELOW, years.ticks(), strips);
    }

    private static Field field(DatedValue value, TimeAxis years, int index) {
        LocalDate until = value.period().until();
        double from = years.at(value.period().from());
        double to = years.at(until == null ? years.end() : until.plusDays(1));
        String word = Words.value(value);
        boolean fits = (to - from) > 7.0 * word.length() + 8;
        return new Field(
                Decimals.of(from),
                Decimals.of(Math.max(1, to - from)),
                Decimals.of((from + to) / 2),
                fits ? word : "",
                value.absent() ? "none" : index % 2 == 0 ? "even" : "odd");
    }

    /** One series. */
    public record Strip(String name, int top, int middle, List<Field> fields) {}

    /** One period; the word only where it fits. */
    public record Field(String from, String width, String middle, String word, String shade) {}
}
