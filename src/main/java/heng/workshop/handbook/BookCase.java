package heng.workshop.handbook;

import heng.law.LegalBasis;
import heng.law.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A worked case as the book tells it.
 *
 * @param name path inside the folder of cases, without ending
 * @param why the law it stands for; null where it names none
 * @param arithmetic the arithmetic by hand; empty where it has none
 * @param day the day it is decided for; null where the request is refused
 * @param expectations what is expected, in words
 * @param conditions the conditions that what it expects turns on
 * @param compared the values that went into the figures of each condition
 * @param values every value that its decision looked at
 */
public record BookCase(
        String name,
        Text sentence,
        @Nullable LegalBasis why,
        String arithmetic,
        @Nullable LocalDate day,
        List<String> expectations,
        Set<String> conditions,
        Map<String, Set<String>> compared,
        Set<String> values) {

    /** Its place in the book. */
    public String anchor() {
        return "case-" + name.replace('/', '-');
    }

    String folder() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    Link link() {
        return new Link(anchor(), sentence);
    }
}
