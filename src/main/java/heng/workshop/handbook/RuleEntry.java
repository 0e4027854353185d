package heng.workshop.handbook;

import heng.decision.Condition;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A condition in the book.
 *
 * @param comparison what its rule looks at and compares, as it stands in the file
 * @param uses the values and tables that its rule names, and the values that its cases compared
 */
public record RuleEntry(
        Condition condition, String file, String comparison, List<Link> law, List<Link> uses, List<Link> cases) {
    private static final Pattern WHEN = Pattern.compile("\\nwhen\\s+(.*?)\\s+then\\s", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9.-]+)\"");

    static List<RuleEntry> all(RuleBook rules, RuleFiles files, List<BookCase> cases) {
        List<RuleEntry> entries = new ArrayList<>();
        for (String file : files.all().keySet()) {
            String id = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.drl$", "");
            if (file.endsWith(".drl")) {
                entries.add(of(rules, rules.condition(id), file, files.text(file), cases));
            }
        }
        return entries;
    }

    private static RuleEntry of(RuleBook rules, Condition condition, String file, String text, List<BookCase> cases) {
        Matcher when = WHEN.matcher(text);
        return new RuleEntry(
                condition,
                file,
                when.find() ? when.group(1).strip() : "",
                condition.law().stream()
                        .map(basis -> Link.to(basis, LawEntry.title(rules, basis)))
                        .toList(),
                uses(rules, named(text.substring(Math.max(0, text.indexOf("\nwhen"))), condition.id(), cases)),
                cases.stream()
                        .filter(one -> one.conditions().contains(condition.id()))
                        .map(BookCase::link)
                        .toList());
    }

    /** The names that its rule quotes, and those that its cases compared. */
    private static Set<String> named(String body, String condition, List<BookCase> cases) {
        Set<String> names = new LinkedHashSet<>();
        QUOTED.matcher(body).results().forEach(quoted -> names.add(quoted.group(1)));
        cases.forEach(one -> names.addAll(one.compared().getOrDefault(condition, Set.of())));
        return names;
    }

    private static List<Link> uses(RuleBook rules, Set<String> names) {
        return names.stream()
                .flatMap(name -> Stream.concat(
                        Stream.ofNullable(rules.parameters().find(name)).map(ValueEntry::link),
                        rules.parameters().tables().stream()
                                .filter(table -> table.name().equals(name))
                                .map(TableEntry::link)))
                .toList();
    }

    Link link() {
        return new Link(anchor(), condition.sentence());
    }

    /** Its place in the book. */
    public String anchor() {
        return Link.rule(condition.id());
    }

    String folder() {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }
}
