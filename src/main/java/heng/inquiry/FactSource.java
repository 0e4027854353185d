package heng.inquiry;

import heng.law.Text;
import heng.means.CaseFile;
import heng.parameter.Row;
import java.util.Arrays;
import java.util.List;

/**
 * Who knows a fact, and what it costs to ask, as the table {@code fact-sources} says.
 *
 * @param cost rank: the lower, the sooner it is asked
 * @param question in plain words
 */
public record FactSource(Who who, int cost, Text question) {
    private static final String TABLE = "fact-sources";
    private static final FactSource ANYBODY =
            new FactSource(Who.PERSON, 10, new Text("请补充这一项。", "Please supply this fact."));

    /** Who answers. */
    public enum Who {
        PLATFORM,
        OFFICE,
        PERSON
    }

    /** What the table of the day says about the fact at a pointer. */
    static FactSource of(String pointer, Facts facts, CaseFile file) {
        String kind = facts.at(pointer.substring(0, pointer.lastIndexOf('/')))
                .path("kind")
                .asString("");
        FactSource found = null;
        for (Row row : file.rows(TABLE, key(pointer))) {
            List<String> kinds = Arrays.asList(row.cell("kinds").split(" "));
            if (kinds.contains(kind) || found == null && row.cell("kinds").isEmpty()) {
                found = new FactSource(Who.valueOf(row.cell("source")), Integer.parseInt(row.cell("cost")), row.text());
            }
        }
        return found == null ? ANYBODY : found;
    }

    /** Whether the table knows a fact like this. */
    static boolean knows(String pointer, CaseFile file) {
        return !file.rows(TABLE, key(pointer)).isEmpty();
    }

    /** The pointer without places in lists: {@code members.disability.kind}. */
    static String key(String pointer) {
        return Arrays.stream(pointer.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("household") && !isPlace(part))
                .reduce((left, right) -> left + "." + right)
                .orElse("");
    }

    private static boolean isPlace(String part) {
        return part.chars().allMatch(Character::isDigit);
    }
}
