package heng.decisionlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The names and identity numbers in a request: found by, and masked wherever it is shown. */
public final class Persons {
    private static final List<String> LISTS = List.of("members", "obligors");
    private static final int HEAD = 3;
    private static final int TAIL = 2;

    private Persons() {}

    static List<String> in(JsonNode facts) {
        List<String> keys = new ArrayList<>();
        for (String list : LISTS) {
            for (JsonNode person : facts.path("household").path(list)) {
                add(keys, Who.Kind.NAME, text(person, "name"));
                add(keys, Who.Kind.IDENTITY_NUMBER, text(person, "identityNumber"));
            }
        }
        return keys.stream().distinct().toList();
    }

    private static void add(List<String> keys, Who.Kind kind, @Nullable String value) {
        if (value != null) {
            keys.add(key(kind, value));
        }
    }

    static String key(Who.Kind kind, String value) {
        return kind + ":" + value.strip().toUpperCase(Locale.ROOT);
    }

    /** The same request with names and identity numbers masked. */
    public static JsonNode masked(JsonNode facts) {
        JsonNode copy = facts.deepCopy();
        for (String list : LISTS) {
            for (JsonNode person : copy.path("household").path(list)) {
                mask(person, "name", 1, 0);
                mask(person, "identityNumber", HEAD, TAIL);
            }
        }
        return copy;
    }

    private static void mask(JsonNode person, String field, int head, int tail) {
        String value = text(person, field);
        if (value != null && person instanceof ObjectNode object) {
            int[] points = value.codePoints().toArray();
            int shown = Math.min(head, points.length - 1);
            int after = Math.min(tail, Math.max(0, points.length - shown - 1));
            object.put(
                    field,
                    new String(points, 0, shown)
                            + "*".repeat(points.length - shown - after)
                            + new String(points, points.length - after, after));
        }
    }

    private static @Nullable String text(JsonNode person, String field) {
        JsonNode value = person.path(field);
        return value.isString() ? value.asString() : null;
    }
}
