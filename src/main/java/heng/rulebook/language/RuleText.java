package heng.rulebook.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was read and whose every word was looked up.
 *
 * @param file where it stands
 * @param id its name
 * @param headers what is said about it, by the name after {@code @}
 * @param subject the fact it is about
 * @param names the names in quotes in its body, of parameters, tables and their keys
 * @param drl the rule written anew from what was understood: this, and never the text of the file, is compiled
 */
public record RuleText(
        String file, Place id, Map<String, Place> headers, Class<?> subject, List<Place> names, String drl) {

    /** Something the rule says, and where; line and column from 1. */
    public record Place(String text, int line, int column) {

        static Place of(Token token) {
            return new Place(token.text(), token.line(), token.column());
        }
    }

    /** What the header says; null where the rule has none of this name. */
    public @Nullable Place header(String name) {
        return headers.get(name);
    }
}
