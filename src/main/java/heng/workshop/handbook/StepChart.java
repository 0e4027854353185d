package heng.workshop.handbook;

import heng.logic.Amount;
import heng.parameter.DatedValue;
import heng.workshop.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Figures over time: one step line for each series, broken where no value is known.
 *
 * @param height of the drawing; its width is {@link #WIDTH}
 */
public record StepChart(int height, List<TimeAxis.Tick> years, List<TimeAxis.Tick> levels, List<Line> lines) {
    static final int WIDTH = 720;
    static final double LEFT = 48;
    static final double RIGHT = 560;
    private static final double TOP = 14;
    private static final double BOTTOM = 116;
    private static final double LABEL = 14;
    private static final int BELOW = 24;

    static StepChart of(List<Series> series, LocalDate today) {
        TimeAxis years = axis(series, today);
        double highest = series.stream()
                .flatMap(one -> one.values().stream())
                .mapToDouble(StepChart::figure)
                .max()
                .orElse(0);
        BigDecimal step = step(highest);
        double top = Math.max(1, Math.ceil(highest / step.doubleValue())) * step.doubleValue();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Line line = line(series.get(i), i, years, top);
            if (!line.path().isEmpty()) {
                lines.add(line);
            }
        }
        List<Line> apart = apart(lines);
        double lowest = apart.stream()
                .mapToDouble(line -> Double.parseDouble(line.labelAt()))
                .max()
                .orElse(0);
        return new StepChart((int) Math.max(BOTTOM + BELOW, lowest + 8), years.ticks(), levels(step, top), apart);
    }

    static TimeAxis axis(List<Series> series, LocalDate today) {
        List<LocalDate> days = series.stream()
                .flatMap(one -> one.values().stream())
                .map(value -> value.period().from())
                .toList();
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(today);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(today);
        return TimeAxis.over(first, last.isAfter(today) ? last : today, LEFT, RIGHT);
    }

    private static double figure(DatedValue value) {
        Amount amount = value.amount();
        return amount == null ? 0 : Figures.of(amount).doubleValue();
    }

    /** A round distance between levels, so that there are two to five of them. */
    private static BigDecimal step(double highest) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(Math.max(highest, 0.001))));
        for (String share : new String[] {"0.2", "0.5", "1", "2"}) {
            BigDecimal step = power.multiply(new BigDecimal(share));
            if (highest / step.doubleValue() <= 4.001) {
                return step;
            }
        }
        return power.multiply(BigDecimal.valueOf(5));
    }

    private static List<TimeAxis.Tick> levels(BigDecimal step, double top) {
        int count = (int) Math.round(top / step.doubleValue());
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> new TimeAxis.Tick(
                        Decimals.of(y(i * step.doubleValue(), top)),
                        step.multiply(BigDecimal.valueOf(i))
                                .setScale(4, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()))
                .toList();
    }

    private static double y(double figure, double top) {
        return BOTTOM - figure / top * (BOTTOM - TOP);
    }

    private static Line line(Series series, int index, TimeAxis years, double top) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        double last = BOTTOM;
        for (DatedValue value : series.values()) {
            if (value.amount() == null) {
                drawing = false;
                continue;
            }
            last = y(figure(value), top);
            String y = Decimals.of(last);
            path.append(
                    drawing
                            ? "V" + y
                            : "M" + Decimals.of(years.at(value.period().from())) + " " + y);
            LocalDate until = value.period().until();
            path.append("H").append(Decimals.of(years.at(until == null ? years.end() : until.plusDays(1))));
            drawing = true;
        }
        return new Line(index % 6, series.name(), path.toString(), Decimals.of(last + 4));
    }

    /** Labels stand at the height of their line's end, pushed down where they would lie on each other. */
    private static List<Line> apart(List<Line> lines) {
        List<Line> sorted = lines.stream()
                .sorted(Comparator.comparingDouble(line -> Double.parseDouble(line.labelAt())))
                .toList();
        List<Line> apart = new ArrayList<>();
        double free = TOP;
        for (Line line : sorted) {
            double at = Math.max(free, Double.parseDouble(Objects.requireNonNull(line.labelAt())));
            apart.add(new Line(line.colour(), line.name(), line.path(), Decimals.of(at)));
            free = at + LABEL;
        }
        return apart;
    }

    /** One line: which of six colours, its name, its course, and the height of its name. */
    public record Line(int colour, String name, String path, String labelAt) {}
}
