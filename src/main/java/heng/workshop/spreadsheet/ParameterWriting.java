package heng.workshop.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the values of a parameter file anew: whatever says what it said keeps its lines. */
final class ParameterWriting {
    private final String text;
    private final Lines lines;
    private final Branch values;
    private final String unit;
    private final Writing writing;

    ParameterWriting(String text, Lines lines, Branch values, String unit) {
        this.text = text;
        this.lines = lines;
        this.values = values;
        this.unit = unit;
        this.writing = new Writing(lines.end());
    }

    SourceText.Written written(String before, Wanted wanted) {
        writing.add(lines.between(0, values.head()), 0);
        branch(values, wanted, 0);
        writing.add(lines.between(values.end(), lines.size()), 0);
        return writing.done(before);
    }

    private void branch(Branch had, Wanted want, int depth) {
        if (want.children().isEmpty()) {
            writing.add(had.children().isEmpty() ? raw(had) : "values: {}" + lines.end(), 0);
        } else if (!had.open() && same(had, want)) {
            writing.add(raw(had), 0);
        } else if (!had.open()) {
            fresh(had.key(), want, depth);
        } else {
            writing.add(lines.between(had.start(), had.head() + 1), 0);
            children(had, want, depth);
        }
    }

    private String raw(Branch branch) {
        return lines.between(branch.start(), branch.end());
    }

    /** The children that are there in their order, and new ones: a day at its time, a place or a key at the end. */
    private void children(Branch had, Wanted want, int depth) {
        List<String> left = new ArrayList<>(want.children().keySet());
        for (Branch child : had.children()) {
            Wanted same = want.children().get(child.key());
            if (child.entry() != null) {
                while (!left.isEmpty() && left.get(0).compareTo(child.key()) < 0) {
                    fresh(left.get(0), child(want, left.remove(0)), depth + 1);
                }
            }
            left.remove(child.key());
            if (same == null) {
                continue;
            }
            if (child.entry() != null) {
                entry(child, child.entry(), same.leaf());
            } else {
                branch(child, same, depth + 1);
            }
        }
        left.forEach(key -> fresh(key, child(want, key), depth + 1));
    }

    private static Wanted child(Wanted want, String key) {
        return Objects.requireNonNull(want.children().get(key));
    }

    private void entry(Branch had, EntryText entry, Grid.Line line) {
        writing.add(lines.between(had.start(), had.head()), 0);
        String raw = lines.between(had.head(), had.end());
        if (entry.says(line, unit)) {
            writing.add(raw, line.row());
            return;
        }
        int from = lines.between(0, had.head()).length();
        writing.add(
                entry.patched(text, from, from + raw.length(), line, unit).orElseGet(() -> anew(raw, line)),
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
        return indent + EntryText.house(line, unit) + raw.substring(raw.lastIndexOf('}') + 1);
    }

    private void fresh(String key, Wanted want, int depth) {
        String indent = "  ".repeat(depth);
        if (want.line() != null) {
            writing.add(
                    indent + EntryText.house(want.leaf(), unit) + lines.end(),
                    want.leaf().row());
            return;
        }
        writing.add(indent + Scalars.key(key) + ":" + lines.end(), 0);
        want.children().forEach((name, child) -> fresh(name, child, depth + 1));
    }

    private boolean same(Branch had, Wanted want) {
        if (had.entry() != null) {
            return had.entry().says(want.leaf(), unit);
        }
        return had.children().size() == want.children().size()
                && had.children().stream()
                        .allMatch(child ->
                                want.children().containsKey(child.key()) && same(child, child(want, child.key())));
    }
}
