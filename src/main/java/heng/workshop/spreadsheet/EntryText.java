package heng.workshop.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One dated value as it stands in a file: its cells, and where each of them is written. */
final class EntryText {
    private static final Set<String> INSIDE = Set.of("zh", "en");
    private static final List<String> ORDER =
            List.of("value", "per", "until", "law", "mark", "reviewed-on", "next-review");

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, int[]> places = new LinkedHashMap<>();

    EntryText(Node entry) {
        collect(entry);
        cells.remove("absent");
    }

    private void collect(Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getValueNode() instanceof ScalarNode scalar) {
                    String name = ((ScalarNode) tuple.getKeyNode()).getValue();
                    cells.put(name, scalar.getValue());
                    places.put(name, new int[] {index(scalar.getStartMark()), index(scalar.getEndMark())});
                } else {
                    collect(tuple.getValueNode());
                }
            }
        }
    }

    private static int index(Optional<Mark> mark) {
        return mark.orElseThrow().getIndex();
    }

    Map<String, String> cells() {
        return cells;
    }

    /** Whether the cells say the same; figures by value, so that 5.10 stays 5.10. */
    boolean says(Grid.Line line, String unit) {
        for (String name : names()) {
            if (!same(name, line, unit)) {
                return false;
            }
        }
        return true;
    }

    private boolean same(String name, Grid.Line line, String unit) {
        String before = cells.getOrDefault(name, "");
        String after = line.cell(name);
        boolean figure = name.equals("value") && !Set.of("choice", "flag").contains(unit);
        return before.equals(after)
                || figure
                        && !before.isEmpty()
                        && !after.isEmpty()
                        && new BigDecimal(before).compareTo(new BigDecimal(after)) == 0;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(ORDER);
        names.addAll(INSIDE);
        return names;
    }

    /**
     * The lines of the entry with other cells: each changed scalar where it stands. Empty where cells come or go, so
     * that the entry has to be written anew.
     *
     * @param from offset of the entry's first line in the text, and to of the one after its last
     */
    Optional<String> patched(String text, int from, int to, Grid.Line line, String unit) {
        StringBuilder patched = new StringBuilder(text.substring(from, to));
        List<String> names = names();
        names.sort((one, other) -> Integer.compare(start(other), start(one)));
        for (String name : names) {
            boolean was = cells.containsKey(name);
            if (was == line.cell(name).isEmpty()) {
                return Optional.empty();
            }
            if (was && !same(name, line, unit)) {
                int[] place = Objects.requireNonNull(places.get(name));
                patched.replace(offset(text, place[0]) - from, offset(text, place[1]) - from, scalar(name, line, unit));
            }
        }
        return Optional.of(patched.toString());
    }

    /** Marks count code points. */
    private static int offset(String text, int index) {
        return text.offsetByCodePoints(0, index);
    }

    private int start(String name) {
        return places.getOrDefault(name, new int[] {-1})[0];
    }

    /** The entry in the form of the house: all on one line. */
    static String house(Grid.Line line, String unit) {
        List<String> parts = new ArrayList<>();
        for (String name : ORDER) {
            if (name.equals("value") && line.cell(name).isEmpty()) {
                parts.add("absent: true");
            } else if (!line.cell(name).isEmpty()) {
                parts.add(name + ": " + scalar(name, line, unit));
            }
        }
        return Scalars.key(line.cell("from")) + ": { " + String.join(", ", parts) + ", source: { zh: "
                + scalar("zh", line, unit) + ", en: " + scalar("en", line, unit) + " } }";
    }

    private static String scalar(String name, Grid.Line line, String unit) {
        String cell = line.cell(name);
        return switch (name) {
            case "value" -> Scalars.value(cell, unit);
            case "until", "reviewed-on", "next-review" -> cell;
            default -> Scalars.text(cell);
        };
    }
}
