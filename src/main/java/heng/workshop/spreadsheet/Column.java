package heng.workshop.spreadsheet;

import java.util.Map;
import java.util.Set;

/**
 * A column of a sheet.
 *
 * @param name its name in the text
 * @param kind what its cells hold
 */
record Column(String name, Kind kind) {
    private static final Set<String> DAYS = Set.of("from", "until", "reviewed-on", "next-review");
    private static final Set<String> SENTENCES = Set.of("zh", "en", "name");
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("place", "地方代码"),
            Map.entry("name", "地名"),
            Map.entry("key", "类别"),
            Map.entry("from", "起始日"),
            Map.entry("until", "最后一日"),
            Map.entry("value", "数值"),
            Map.entry("per", "按年公布写year"),
            Map.entry("law", "依据"),
            Map.entry("mark", "把握"),
            Map.entry("reviewed-on", "复核日"),
            Map.entry("next-review", "下次复核"),
            Map.entry("zh", "中文"),
            Map.entry("en", "英文"));

    /** What the cells of a column hold. */
    enum Kind {
        DAY,
        FIGURE,
        CODE,
        SENTENCE
    }

    static Column of(String name) {
        return new Column(name, DAYS.contains(name) ? Kind.DAY : SENTENCES.contains(name) ? Kind.SENTENCE : Kind.CODE);
    }

    static Column figure(String name) {
        return new Column(name, Kind.FIGURE);
    }

    /** The heading: the name, and what it is called in Chinese. */
    String heading() {
        return LABELS.containsKey(name) ? name + " " + LABELS.get(name) : name;
    }

    /** The name in a heading. */
    static String named(String heading) {
        return heading.strip().split("\\s", 2)[0];
    }

    /** How wide people like it, in characters. */
    double width() {
        return switch (kind) {
            case DAY -> 13;
            case FIGURE -> 11;
            case CODE -> Math.max(14, heading().length() + 6.0);
            case SENTENCE -> name.equals("name") ? 20 : 46;
        };
    }
}
