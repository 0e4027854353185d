package heng.mutation;

import heng.cases.CaseDesk;
import heng.mutation.Mutant.Kind;
import heng.rulebook.RuleBook;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What the rules say for nobody: no case and none of these households. */
public final class Dead {
    private final RuleBook book;
    private final List<Witness> cases;
    private final Function<Mutant, RuleBook> mistaken;
    private final List<JsonNode> households;

    Dead(RuleBook book, List<Witness> cases, Function<Mutant, RuleBook> mistaken, List<JsonNode> households) {
        this.book = book;
        this.cases = cases;
        this.mistaken = mistaken;
        this.households = households;
    }

    /** The names of rules that never answer. */
    public List<String> rules() {
        Set<String> dead = new TreeSet<>();
        book.conditions().forEach(rule -> dead.add(rule.id()));
        cases.forEach(one -> dead.removeAll(one.fired()));
        CaseDesk desk = new CaseDesk(book.firingTo(dead::remove));
        households.forEach(desk::answer);
        return List.copyOf(dead);
    }

    /** Of these mistakes the rows that could go: no case notices, and no household is decided otherwise. */
    public List<Mutant> rows(List<Tried> tried) {
        return tried.stream()
                .filter(one -> one.fate() == Fate.SURVIVED)
                .map(Tried::mutant)
                .filter(mutant -> mutant.kind() == Kind.ROW && decidesNothing(mutant))
                .toList();
    }

    private boolean decidesNothing(Mutant row) {
        CaseDesk with = new CaseDesk(book);
        CaseDesk without = new CaseDesk(mistaken.apply(row));
        return households.stream()
                .allMatch(one ->
                        with.answer(one).document().equals(without.answer(one).document()));
    }
}
