package heng.workshop.coverage;

import heng.decision.Condition;
import heng.workshop.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The coverage as a page in one file, to read and to print. */
public final class CoveragePage {
    private CoveragePage() {}

    /** The page; the same coverage gives the same bytes. */
    public static String of(CaseCoverage coverage, String fingerprint) {
        return Page.of(
                "coverage",
                Map.of(
                        "cases", coverage.cases(),
                        "complete", coverage.complete(),
                        "fingerprint", fingerprint,
                        "cells", List.of(Cell.values()),
                        "lines",
                                coverage.conditions().stream()
                                        .map(condition -> Line.of(coverage, condition))
                                        .toList(),
                        "days",
                                coverage.days().days().stream()
                                        .map(day -> Day.of(coverage.days(), day))
                                        .toList()));
    }

    /** A condition and what is shown of it. */
    public record Line(Condition condition, List<Count> counts) {

        static Line of(CaseCoverage coverage, Condition condition) {
            return new Line(
                    condition,
                    Arrays.stream(Cell.values())
                            .map(cell -> Count.of(coverage, condition, cell))
                            .toList());
        }
    }

    /** A number of cases, or why there is none. */
    public record Count(String text, String kind) {

        static Count of(CaseCoverage coverage, Condition condition, Cell cell) {
            int count = coverage.count(condition.id(), cell);
            if (!Cell.of(condition).contains(cell)) {
                return new Count("—", "none");
            }
            if (count > 0) {
                return new Count(Integer.toString(count), "shown");
            }
            return coverage.exceptions().has(condition.id(), cell)
                    ? new Count("不可能", "none")
                    : new Count("没有", "wanting");
        }
    }

    /** A day of change, and the values that change on it with the cases on both sides. */
    public record Day(LocalDate day, long eve, long on, List<String> values) {

        static Day of(DayCoverage coverage, LocalDate day) {
            LocalDate eve = day.minusDays(1);
            return new Day(
                    day,
                    coverage.cases(eve),
                    coverage.cases(day),
                    coverage.changing(day).stream()
                            .map(id -> id + " " + coverage.cases(eve, id) + "/" + coverage.cases(day, id))
                            .toList());
        }
    }
}
