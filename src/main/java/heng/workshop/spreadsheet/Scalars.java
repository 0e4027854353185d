package heng.workshop.spreadsheet;

import java.util.Set;
import java.util.regex.Pattern;

/** Scalars of YAML as they are written in the house: plain where that is safe, else in double quotes. */
final class Scalars {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{IsHan}\\p{IsAlphabetic}](?:[^,\\[\\]{}:\"'&*!|>%@`\\\\\\n#]|(?<=\\S)#)*");
    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "True", "False", "Yes", "No");

    private Scalars() {}

    /** A sentence, a word or a reference. */
    static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text) && text.equals(text.strip());
        return plain
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    /** A day, or a key: digits alone are a word in quotes. */
    static String key(String text) {
        return DAY.matcher(text).matches() ? text : FIGURE.matcher(text).matches() ? "\"" + text + "\"" : text(text);
    }

    /** A value of a parameter in this unit. */
    static String value(String text, String unit) {
        return unit.equals("choice") ? key(text).replaceFirst("^(\\d.*)$", "\"$1\"") : text;
    }
}
