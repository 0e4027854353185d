package heng.mutation;

import heng.mutation.Mutant.Kind;
import heng.rulebook.RuleVariants.Changed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The mistakes of a parameter: each value one unit of its last decimal off or another choice, each border a day off. */
final class ParameterMutants {
    /** Where no other word is known. */
    private static final String OTHER = "other";

    /** The note says in its Chinese text which words a choice may be. */
    private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Edits edits;
    private final String subject;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();

    private ParameterMutants(String file, String text) {
        this.edits = new Edits(file, text);
        this.subject = file.substring(file.indexOf('/') + 1, file.length() - ".yaml".length());
    }

    static List<Mutant> of(String file, String text) {
        ParameterMutants found = new ParameterMutants(file, text);
        Node root =
                new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow();
        Node values = child(root, "values");
        if (values instanceof MappingNode places) {
            found.words(places);
            if (child(child(root, "note"), "zh") instanceof ScalarNode note) {
                WORD.matcher(note.getValue()).results().forEach(word -> found.words.add(word.group()));
            }
            found.branch(places, "");
        }
        return found.mutants;
    }

    private void words(MappingNode branch) {
        for (NodeTuple child : branch.getValue()) {
            if (child.getValueNode() instanceof MappingNode deeper) {
                if (child(deeper, "value") instanceof ScalarNode value) {
                    words.add(value.getValue());
                }
                words(deeper);
            }
        }
    }

    private void branch(MappingNode branch, String path) {
        Entry before = null;
        for (NodeTuple child : branch.getValue()) {
            ScalarNode key = (ScalarNode) child.getKeyNode();
            if (!(child.getValueNode() instanceof MappingNode deeper)) {
                continue;
            }
            String name = path + (path.isEmpty() ? "" : "/") + key.getValue();
            if (child(deeper, "law") instanceof ScalarNode law) {
                Entry entry = new Entry(name, key, deeper, law.getValue());
                value(entry);
                border(before, entry);
                before = entry;
            } else {
                branch(deeper, name);
            }
        }
        if (before != null) {
            border(before, null);
        }
    }

    /** One dated value as it stands in the file. */
    private record Entry(String name, ScalarNode from, MappingNode fields, String law) {}

    private void value(Entry entry) {
        if (!(child(entry.fields(), "value") instanceof ScalarNode value)) {
            return;
        }
        String was = value.getValue();
        if (was.matches("[0-9.]+")) {
            BigDecimal figure = new BigDecimal(was);
            changed(Kind.VALUE, entry, value, figure.add(figure.ulp()).toPlainString());
            changed(Kind.VALUE, entry, value, figure.subtract(figure.ulp()).toPlainString());
        } else if (was.equals("true") || was.equals("false")) {
            changed(Kind.CHOICE, entry, value, was.equals("true") ? "false" : "true");
        } else {
            String other =
                    words.stream().filter(word -> !word.equals(was)).findFirst().orElse(OTHER);
            changed(Kind.CHOICE, entry, value, other);
        }
    }

    private void changed(Kind kind, Entry entry, ScalarNode value, String becomes) {
        int at = start(value);
        mutants.add(new Mutant(
                kind,
                edits.line(at),
                subject,
                entry.name(),
                value.getValue(),
                becomes,
                entry.law(),
                null,
                edits.with(at, end(value), quoted(at) ? '"' + becomes + '"' : becomes)));
    }

    /** A choice that looks like a figure is written in quotes, and its mistake as well. */
    private boolean quoted(int at) {
        return edits.text().charAt(at) == '"';
    }

    /**
     * A value ends where the next begins, or where it says so; both are moved together. Between two that say the same,
     * under different law, no decision comes out otherwise.
     */
    private void border(@Nullable Entry before, @Nullable Entry next) {
        if (before == null) {
            return;
        }
        ScalarNode until = child(before.fields(), "until") instanceof ScalarNode stated ? stated : null;
        if (until == null && next == null) {
            return;
        }
        if (next != null && says(before).equals(says(next))) {
            return;
        }
        LocalDate last = until != null
                ? LocalDate.parse(until.getValue())
                : LocalDate.parse(Objects.requireNonNull(next).from().getValue())
                        .minusDays(1);
        for (LocalDate moved : List.of(last.minusDays(1), last.plusDays(1))) {
            Edits moving = edits;
            if (next != null) {
                moving = replaced(moving, next.from(), moved.plusDays(1).toString());
            }
            if (until != null) {
                moving = replaced(moving, until, '"' + moved.toString() + '"');
            }
            mutants.add(new Mutant(
                    Kind.PERIOD,
                    edits.line(start(
                            until != null ? until : Objects.requireNonNull(next).from())),
                    subject,
                    before.name() + " until",
                    last.toString(),
                    moved.toString(),
                    next == null ? before.law() : next.law(),
                    last,
                    new Changed(moving.file(), moving.text())));
        }
    }

    private static String says(Entry entry) {
        return Stream.of("value", "per")
                .map(field -> child(entry.fields(), field) instanceof ScalarNode scalar ? scalar.getValue() : "")
                .collect(Collectors.joining(" "));
    }

    /** Later stretches are replaced before earlier ones, so that marks hold. */
    private static Edits replaced(Edits edits, ScalarNode node, String instead) {
        return new Edits(
                edits.file(), edits.with(start(node), end(node), instead).text());
    }

    private static int start(Node node) {
        return node.getStartMark().orElseThrow().getIndex();
    }

    private static int end(Node node) {
        return node.getEndMark().orElseThrow().getIndex();
    }

    private static @Nullable Node child(@Nullable Node node, String name) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }
}
