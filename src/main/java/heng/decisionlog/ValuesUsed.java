package heng.decisionlog;

import heng.decision.Decision;
import heng.parameter.DatedValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<String> names = new HashSet<>(decision.file().wanting());
        for (DatedValue value : decision.file().used()) {
            names.add(value.parameter());
        }
        if (!decision.file().application().officialRecords().isEmpty()) {
            names.add(ANY);
        }
        String[] sorted = names.toArray(new String[0]);
        Arrays.sort(sorted);
        return "\n" + String.join("\n", sorted) + "\n";
    }

    /** What the sets of those that may have looked at one of these parameters hold, for {@code like}. */
    static List<String> patterns(Collection<String> parameters) {
        SortedSet<String> names = new TreeSet<>(parameters);
        names.add(ANY);
        return names.stream().map(name -> "%\n" + name + "\n%").toList();
    }
}
