package heng.reference;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** One series of values: each holds from its day until the next entry, and none is in force before the first. */
final class Dated<T> {
    private final NavigableMap<LocalDate, Optional<T>> values = new TreeMap<>();

    Dated<T> from(String day, T value) {
        values.put(LocalDate.parse(day), Optional.of(value));
        return this;
    }

    /** From this day no value is known. */
    Dated<T> absentFrom(String day) {
        values.put(LocalDate.parse(day), Optional.empty());
        return this;
    }

    Optional<T> on(LocalDate day) {
        return values.headMap(day, true).isEmpty()
                ? Optional.empty()
                : values.floorEntry(day).getValue();
    }
}
