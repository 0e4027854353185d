package heng.rulebook;

import heng.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The own columns of a table that the program reads and what their cells may hold, as {@code schema/tables.yaml} says.
 *
 * @param columns form of the cells by column
 * @param later the columns that rule books of earlier days lack
 */
record TableForm(Map<String, String> columns, Set<String> later) {
    private static final String LATER = "later ";

    /** All tables that are read, by name. */
    static final Map<String, TableForm> ALL = read();

    private static final Map<String, Pattern> PATTERNS = Map.of(
            "yes?", Pattern.compile("(yes)?"),
            "whole", Pattern.compile("[0-9]{1,6}"),
            "decimal", Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,4})?"),
            "text", Pattern.compile(".+"),
            "text?", Pattern.compile(".*"),
            "places?", Pattern.compile("([0-9]{6}( [0-9]{6})*)?"));
    private static final Map<String, Text> CALLED = Map.of(
            "yes?", new Text("应写 yes 或者空着", "is yes or empty"),
            "whole", new Text("应为整数", "is a whole number"),
            "decimal", new Text("应为数字，小数点用 .", "is a number, with a point"),
            "text", new Text("不能空着", "is not empty"),
            "places?", new Text("应为六位行政区划代码，以空格分开", "holds six-digit codes of places, by spaces"));
    private static final List<String> NAMES = List.of("parameter", "parameter?", "parameters?", "rule", "scheme");

    private static Map<String, TableForm> read() {
        Map<String, TableForm> forms = new TreeMap<>();
        try (InputStream in = TableForm.class.getResourceAsStream("/schema/tables.yaml")) {
            new YAMLMapper().readTree(in).forEachEntry((table, columns) -> {
                Map<String, String> form = new LinkedHashMap<>();
                Set<String> later = new TreeSet<>();
                columns.forEachEntry((column, cell) -> {
                    String said = cell.asString();
                    if (said.startsWith(LATER)) {
                        later.add(column);
                    }
                    form.put(column, said.startsWith(LATER) ? said.substring(LATER.length()) : said);
                });
                forms.put(table, new TableForm(form, later));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    /** What is to be written in the cells of this column, where this is not it; null where it is. */
    @Nullable
    Text wrong(String column, String cell) {
        String form = columns.getOrDefault(column, "text?");
        if (form.equals("scheme")) {
            form = Objects.requireNonNull(ALL.get("schemes")).columns().getOrDefault("scheme", "text");
        }
        if (NAMES.contains(form)) {
            return cell.isEmpty() && !form.endsWith("?") ? CALLED.get("text") : null;
        }
        Pattern pattern = PATTERNS.get(form);
        if (pattern != null) {
            return pattern.matcher(cell).matches() ? null : CALLED.get(form);
        }
        List<String> words = Arrays.asList(form.split(" "));
        boolean empty = words.get(0).equals("?");
        if (cell.isEmpty() ? empty : !cell.equals("?") && words.contains(cell)) {
            return null;
        }
        String known = String.join(" ", words.subList(empty ? 1 : 0, words.size()));
        return new Text(
                (empty ? "空着或者" : "") + "只能写其中之一：" + known, "is " + (empty ? "empty or " : "") + "one of: " + known);
    }

    /** The names of parameters or rules in such a cell; empty where the column names none. */
    Map<String, Mentions.Kind> names(String column, String cell) {
        Map<String, Mentions.Kind> names = new LinkedHashMap<>();
        String form = columns.getOrDefault(column, "");
        for (String name : cell.split(" ")) {
            if (!name.isEmpty() && form.startsWith("parameter")) {
                names.put(name, Mentions.Kind.PARAMETER);
            } else if (!name.isEmpty() && form.equals("rule")) {
                names.put(name, Mentions.Kind.RULE);
            }
        }
        return names;
    }
}
