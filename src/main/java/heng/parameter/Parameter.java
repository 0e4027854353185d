package heng.parameter;

import heng.law.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named legal value with its whole history in every place.
 *
 * @param unit as in the file, for example {@code yuan/month}
 * @param by the second key: empty, {@code community}, or the name of a choice parameter
 * @param whenAbsent what a decision does where no value is in force
 * @param combine how a place's own value stands to its superior's
 * @param series values by place and second key ({@code ""} where there is none), in order of time
 */
public record Parameter(
        String id,
        Text name,
        String unit,
        String by,
        WhenAbsent whenAbsent,
        Combine combine,
        @Nullable Text note,
        Map<String, Map<String, List<DatedValue>>> series) {

    /** The value in force in exactly this place, or null. */
    public @Nullable DatedValue own(String place, String key, LocalDate day) {
        List<DatedValue> values = series.getOrDefault(place, Map.of()).getOrDefault(key, List.of());
        for (DatedValue value : values) {
            if (value.period().contains(day)) {
                return value;
            }
        }
        return null;
    }

    /** What a decision does without a value. */
    public enum WhenAbsent {
        /** The request cannot be judged. */
        REFUSE,
        /** Conditions that need it are undetermined and name it. */
        UNDETERMINED,
        /** There is no such limit; the decision says that none was known. */
        NONE
    }

    /** How a place's own value stands to its superior's. */
    public enum Combine {
        /** The nearest place that has one. */
        NEAREST,
        /** The own value, while it is not lower than the superior's. */
        HIGHER
    }
}
