package heng.workshop.handbook;

import heng.decision.Condition;
import heng.rulebook.RuleBook;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A worked case in the book, linked with its law, the conditions it is about and the values they compare. */
public record CaseEntry(BookCase worked, @Nullable Link law, List<Link> conditions, List<Link> values) {

    static List<CaseEntry> all(RuleBook rules, List<BookCase> cases) {
        return cases.stream()
                .map(one -> new CaseEntry(
                        one,
                        one.why() == null ? null : Link.to(one.why(), LawEntry.title(rules, one.why())),
                        rules.conditions().stream()
                                .filter(condition -> one.conditions().contains(condition.id()))
                                .map(CaseEntry::link)
                                .toList(),
                        rules.parameters().parameters().stream()
                                .filter(parameter -> one.conditions().stream()
                                        .anyMatch(id -> one.compared()
                                                .getOrDefault(id, Set.of())
                                                .contains(parameter.id())))
                                .map(ValueEntry::link)
                                .toList()))
                .toList();
    }

    private static Link link(Condition condition) {
        return new Link(Link.rule(condition.id()), condition.sentence());
    }

    String folder() {
        return worked.folder();
    }
}
