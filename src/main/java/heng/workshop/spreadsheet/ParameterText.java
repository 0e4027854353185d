package heng.workshop.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A parameter file: each dated value keeps the lines it was written in. */
final class ParameterText implements SourceText {
    private static final String BOM = "\uFEFF";

    private final String before;
    private final String text;
    private final Lines lines;
    private final UnaryOperator<String> places;
    private final Map<String, String> heads = new LinkedHashMap<>();
    private final Branch values;

    /** The text of a file that its schema accepts; the names of places go beside their codes. */
    ParameterText(String file, UnaryOperator<String> places) {
        this.before = file.startsWith(BOM) ? BOM : "";
        this.text = file.substring(before.length());
        this.lines = new Lines(text);
        this.places = places;
        MappingNode root = (MappingNode)
                new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow();
        NodeTuple found = root.getValue().get(0);
        for (NodeTuple tuple : root.getValue()) {
            String name = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (tuple.getValueNode() instanceof ScalarNode scalar) {
                heads.put(name, scalar.getValue());
            } else if (name.equals("values")) {
                found = tuple;
            } else {
                heads.put(name, spoken(tuple.getValueNode()));
            }
        }
        int head = found.getKeyNode().getStartMark().orElseThrow().getLine();
        this.values = Branch.of(found, head, keyed() ? 3 : 2);
    }

    private static String spoken(Node node) {
        Map<String, String> cells = new EntryText(node).cells();
        return cells.getOrDefault("zh", "") + " / " + cells.getOrDefault("en", "");
    }

    /** What stands above the values: a word, or a sentence in both languages; empty where there is none. */
    String head(String name) {
        return heads.getOrDefault(name, "");
    }

    String unit() {
        return head("unit");
    }

    boolean keyed() {
        return heads.containsKey("by");
    }

    @Override
    public Grid grid() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("place"), Column.of("name")));
        if (keyed()) {
            columns.add(Column.of("key"));
        }
        columns.add(Column.of("from"));
        boolean word = Set.of("choice", "flag").contains(unit());
        columns.add(word ? Column.of("value") : Column.figure("value"));
        if (!word) {
            columns.add(Column.of("per"));
        }
        for (String name : List.of("until", "law", "mark", "reviewed-on", "next-review", "zh", "en")) {
            columns.add(Column.of(name));
        }
        List<Grid.Line> found = new ArrayList<>();
        collect(values, new ArrayList<>(), found);
        return new Grid(columns, found);
    }

    private void collect(Branch branch, List<String> path, List<Grid.Line> found) {
        for (Branch child : branch.children()) {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(child.key());
            if (child.entry() == null) {
                collect(child, deeper, found);
                continue;
            }
            Map<String, String> cells = new LinkedHashMap<>(child.entry().cells());
            cells.put("place", deeper.get(0));
            cells.put("name", places.apply(deeper.get(0)));
            cells.put("from", child.key());
            if (keyed()) {
                cells.put("key", deeper.get(1));
            }
            found.add(new Grid.Line(0, cells));
        }
    }

    @Override
    public Written written(List<Grid.Line> wanted) {
        return new ParameterWriting(text, lines, values, unit()).written(before, Wanted.of(wanted, keyed()));
    }
}
