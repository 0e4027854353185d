package heng.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The monthly minimum wage by class of county (parameters.md §2). */
final class MinimumWages {
    private static final LocalDate TWO_CLASSES = LocalDate.parse("2024-03-01");

    private static final Dated<List<Integer>> BY_CLASS = new Dated<List<Integer>>()
            .from("2015-11-01", List.of(1480, 1390, 1320))
            .from("2017-10-01", List.of(1660, 1560, 1480))
            .from("2021-09-01", List.of(1950, 1840, 1750))
            .from("2024-03-01", List.of(2050, 1900))
            .from("2025-10-01", List.of(2235, 2080));

    private MinimumWages() {}

    static Optional<Fraction> on(LocalDate day, Place place) {
        return BY_CLASS.on(day).map(wages -> Fraction.of(wages.get(classOf(day, place) - 1)));
    }

    /** From March 2024 the first two classes are one, and the third is the second. */
    private static int classOf(LocalDate day, Place place) {
        int old = Place.OLD_WAGE_CLASS.get(place.county());
        return day.isBefore(TWO_CLASSES) ? old : Math.max(1, old - 1);
    }
}
