package heng.cases;

import heng.law.Text;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * A household that differs from a family, and what is expected of its decision.
 *
 * @param file where it stands; a table of cases holds several
 * @param sentence what it shows; the rows of a table share it
 * @param row what is otherwise in its row of a table; empty where it stands alone
 * @param why the law it stands for, as {@code instrument#article}; empty where it names none
 * @param arithmetic as it was worked by hand; empty where it was not
 * @param values values that its place is taken to have announced, by parameter; empty where it rests on the rules alone
 */
public record WorkedCase(
        Path file,
        Text sentence,
        String row,
        String why,
        String arithmetic,
        JsonNode values,
        JsonNode request,
        JsonNode expect) {

    /** The sentence with what is otherwise in the row. */
    public Text told() {
        return row.isEmpty() ? sentence : new Text(sentence.zh() + "：" + row, sentence.en() + ": " + row);
    }

    /** Whether it expects something of the rule book's version, which every change changes. */
    boolean looksAtTheVersion() {
        return expect.propertyNames().stream().anyMatch(probe -> probe.startsWith("rulebook"));
    }
}
