package heng.workshop.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values that a sheet wants, by place, second key and day.
 *
 * @param line the value; null for a place or a key
 */
record Wanted(Map<String, Wanted> children, Grid.@Nullable Line line) {

    /** Whatever the order of the rows is: days go in order of time, places and keys as they first come. */
    static Wanted of(List<Grid.Line> lines, boolean keyed) {
        Wanted all = new Wanted(new LinkedHashMap<>(), null);
        for (Grid.Line line : lines) {
            Wanted place = all.children.computeIfAbsent(line.cell("place"), unused -> branch(!keyed));
            Wanted dated = keyed ? place.children.computeIfAbsent(line.cell("key"), unused -> branch(true)) : place;
            dated.children.put(line.cell("from"), new Wanted(Map.of(), line));
        }
        return all;
    }

    private static Wanted branch(boolean ofDays) {
        return new Wanted(ofDays ? new TreeMap<>() : new LinkedHashMap<>(), null);
    }

    Grid.Line leaf() {
        return Objects.requireNonNull(line);
    }
}
