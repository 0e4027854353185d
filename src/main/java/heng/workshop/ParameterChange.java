package heng.workshop;

import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import heng.parameter.Places.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value of one place giving way to the next. The figure may stay, where only its basis or its certainty is new.
 *
 * @param key the second key of the value; empty where there is none
 * @param before what held until the day before; null where the file has no entry for it
 * @param after what holds from the day on; null where the file has no entry for it
 */
public record ParameterChange(
        Parameter parameter,
        Place place,
        String key,
        @Nullable DatedValue before,
        @Nullable DatedValue after) {

    /** Every value that another takes the place of on this day. */
    static List<ParameterChange> on(ParameterBook book, LocalDate day) {
        List<ParameterChange> changes = new ArrayList<>();
        for (Parameter parameter : book.parameters()) {
            parameter
                    .series()
                    .forEach((code, byKey) -> byKey.keySet().forEach(key -> {
                        DatedValue before = parameter.own(code, key, day.minusDays(1));
                        DatedValue after = parameter.own(code, key, day);
                        if (!Objects.equals(before, after)) {
                            Place place = Objects.requireNonNull(book.places().find(code));
                            changes.add(new ParameterChange(parameter, place, key, before, after));
                        }
                    }));
        }
        return changes;
    }

    /** The value whose law and mark speak for the change: the new one, or the one that ended without another. */
    public DatedValue telling() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
