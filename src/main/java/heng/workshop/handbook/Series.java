package heng.workshop.handbook;

import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.Places;
import heng.parameter.Places.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a parameter that move alike, in one place or in several.
 *
 * @param name where they hold
 */
record Series(String name, List<DatedValue> values) {

    /** All series of a parameter; places whose values say the same share one. */
    static List<Series> of(Parameter parameter, Places places) {
        Map<List<String>, List<String>> names = new LinkedHashMap<>();
        Map<List<String>, List<DatedValue>> values = new LinkedHashMap<>();
        parameter
                .series()
                .forEach((code, byKey) -> byKey.forEach((key, dated) -> {
                    List<String> course = dated.stream()
                            .map(value -> key + value.period() + Words.value(value))
                            .toList();
                    Place place = places.find(code);
                    names.computeIfAbsent(course, unused -> new ArrayList<>())
                            .add((place == null ? code : place.name().zh())
                                    + (key.isEmpty() ? "" : " " + Words.key(key)));
                    values.putIfAbsent(course, dated);
                }));
        List<Series> series = new ArrayList<>();
        names.forEach((course, shared) -> series.add(new Series(name(shared), values.getOrDefault(course, List.of()))));
        return series;
    }

    private static String name(List<String> places) {
        return places.size() < 3 ? String.join("、", places) : places.get(0) + "等" + places.size() + "地";
    }
}
