package heng.workshop.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Writing writing = new Writing(lines.end());
        writing.add(lines.between(0, values.head()), 0);
        branch(writing, values, Wanted.of(wanted, keyed()), 0);
        writing.add(lines.between(values.end(), lines.size()), 0);
        return writing.done(before);
    }

    private void branch(Writing writing, Branch had, Wanted want, int depth) {
        if (want.children().isEmpty()) {
            writing.add(had.children().isEmpty() ? raw(had) : "values: {}" + lines.end(), 0);
        } else if (!had.open() && same(had, want)) {
            writing.add(raw(had), 0);
        } else if (!had.open()) {
            fresh(writing, had.key(), want, depth);
        } else {
            writing.add(lines.between(had.start(), had.head() + 1), 0);
            children(writing, had, want, depth);
        }
    }

    private String raw(Branch branch) {
        return lines.between(branch.start(), branch.end());
    }

    /** The children that are there in their order, and new ones: a day at its time, a place or a key at the end. */
    private void children(Writing writing, Branch had, Wanted want, int depth) {
        List<String> left = new ArrayList<>(want.children().keySet());
        for (Branch child : had.children()) {
            Wanted same = want.children().get(child.key());
            if (child.entry() != null) {
                while (!left.isEmpty() && left.get(0).compareTo(child.key()) < 0) {
                    fresh(writing, left.get(0), child(want, left.remove(0)), depth + 1);
                }
            }
            left.remove(child.key());
            if (same == null) {
                continue;
            }
            if (child.entry() != null) {
                entry(writing, child, child.entry(), same.leaf());
            } else {
                branch(writing, child, same, depth + 1);
            }
        }
        left.forEach(key -> fresh(writing, key, child(want, key), depth + 1));
    }

    private static Wanted child(Wanted want, String key) {
        return Objects.requireNonNull(want.children().get(key));
    }

    private void entry(Writing writing, Branch had, EntryText entry, Grid.Line line) {
        writing.add(lines.between(had.start(), had.head()), 0);
        String raw = lines.between(had.head(), had.end());
        if (entry.says(line, unit())) {
            writing.add(raw, line.row());
            return;
        }
        int from = lines.between(0, had.head()).length();
        writing.add(
                entry.patched(text, from, from + raw.length(), line, unit()).orElseGet(() -> anew(raw, line)),
                line.row());
    }

    /** The entry on one line, with the comment that stood behind it. */
    private String anew(String raw, Grid.Line line) {
        if (raw.stripTrailing().contains("\n")) {
            throw new BrokenSheet(new SheetFault(
                    Spreadsheet.VALUES,
                    Integer.toString(line.row()),
                    "这个数值在文件里写成多行，增减栏目请直接改文本文件",
                    "This value is written over several lines; add or drop its fields in the text file"));
        }
        String indent = raw.substring(0, raw.length() - raw.stripLeading().length());
        return indent + EntryText.house(line, unit()) + raw.substring(raw.lastIndexOf('}') + 1);
    }

    private void fresh(Writing writing, String key, Wanted want, int depth) {
        String indent = "  ".repeat(depth);
        if (want.line() != null) {
            writing.add(
                    indent + EntryText.house(want.leaf(), unit()) + lines.end(),
                    want.leaf().row());
            return;
        }
        writing.add(indent + Scalars.key(key) + ":" + lines.end(), 0);
        want.children().forEach((name, child) -> fresh(writing, name, child, depth + 1));
    }

    private boolean same(Branch had, Wanted want) {
        if (had.entry() != null) {
            return had.entry().says(want.leaf(), unit());
        }
        return had.children().size() == want.children().size()
                && had.children().stream()
                        .allMatch(child ->
                                want.children().containsKey(child.key()) && same(child, child(want, child.key())));
    }
}
