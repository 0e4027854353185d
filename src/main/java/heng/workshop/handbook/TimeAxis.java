package heng.workshop.handbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Years from left to right. */
record TimeAxis(LocalDate first, LocalDate end, double left, double right) {

    /** From the year of the first day to the end of the year of the last. */
    static TimeAxis over(LocalDate first, LocalDate last, double left, double right) {
        return new TimeAxis(first.withDayOfYear(1), LocalDate.of(last.getYear() + 1, 1, 1), left, right);
    }

    double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        return left + Math.max(0, Math.min(1, share)) * (right - left);
    }

    /** The beginning of each year, labelled as far as there is room. */
    List<Tick> ticks() {
        int years = end.getYear() - first.getYear();
        int every = years > 12 ? 2 : 1;
        return IntStream.range(0, years)
                .mapToObj(i -> new Tick(
                        Decimals.of(at(first.plusYears(i))),
                        i % every == 0 ? Integer.toString(first.getYear() + i) : ""))
                .toList();
    }

    /** A mark on an axis. */
    public record Tick(String at, String label) {}
}
