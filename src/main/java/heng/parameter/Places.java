package heng.parameter;

import heng.law.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The administrative regions that values are announced for: nationwide, region, city, county. */
public final class Places {
    private final Map<String, Place> places;

    /** The places by their GB/T 2260 code. */
    public Places(Map<String, Place> places) {
        this.places = places;
    }

    /** The place with this code, or null. */
    public @Nullable Place find(String code) {
        return places.get(code);
    }

    /** Whether the code is a county that handles cases. */
    public boolean isCounty(String code) {
        Place place = places.get(code);
        return place != null && place.level() == Level.COUNTY;
    }

    /** All counties, in the order of their codes. */
    public List<Place> counties() {
        return places.values().stream()
                .filter(place -> place.level() == Level.COUNTY)
                .toList();
    }

    /** The codes from the widest place down to this one. */
    public List<String> lineage(String code) {
        List<String> codes = new ArrayList<>();
        for (Place place = places.get(code); place != null; place = places.get(place.superior())) {
            codes.add(0, place.code());
        }
        return codes;
    }

    /** What kind of place it is. */
    public enum Level {
        NATIONAL,
        REGION,
        CITY,
        COUNTY
    }

    /**
     * One place.
     *
     * @param superior code of the place it belongs to; empty for the widest
     */
    public record Place(String code, String superior, Level level, Text name) {}
}
