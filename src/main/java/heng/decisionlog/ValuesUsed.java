package heng.decisionlog;

import heng.decision.Decision;
import heng.parameter.DatedValue;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names of the values a decision looked at, found or not, each between line breaks. Where records of agencies were
 * returned it was decided several times over, and may have looked at any.
 */
final class ValuesUsed {
    private static final String ANY = "*";

    private ValuesUsed() {}

    static String by(Decision decision) {
        SortedSet<String> names = new TreeSet<>(decision.file().wanting());
        for (DatedValue value : decision.file().used()) {
            names.add(value.parameter());
        }
        if (!decision.file().application().officialRecords().isEmpty()) {
            names.add(ANY);
        }
        return "\n" + String.join("\n", names) + "\n";
    }

    /** What the sets of those that may have looked at one of these parameters hold, for {@code like}. */
    static List<String> patterns(Collection<String> parameters) {
        SortedSet<String> names = new TreeSet<>(parameters);
        names.add(ANY);
        return names.stream().map(name -> "%\n" + name + "\n%").toList();
    }
}
