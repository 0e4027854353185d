package heng.mutation;

import heng.cases.BrokenCase;
import heng.cases.CaseDesk;
import heng.cases.CaseFolder;
import heng.cases.WorkedCase;
import heng.decision.Condition;
import heng.parameter.Lookup;
import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import heng.rulebook.RuleBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The cases that hold, and which of them can notice a mistake: those whose decision looked at what is mistaken. */
final class Witnesses {
    private final RuleBook book;
    private final List<Witness> all = new ArrayList<>();

    private Witnesses(RuleBook book) {
        this.book = book;
    }

    /** Runs every case of the folder once; one that cannot be read, or does not hold, is no witness. */
    static Witnesses of(RuleBook book, CaseFolder folder) {
        Witnesses found = new Witnesses(book);
        Set<Lookup> asked = new HashSet<>();
        Set<String> fired = new TreeSet<>();
        CaseDesk desk = new CaseDesk(book.watchedBy(asked::add).firingTo(fired::add));
        for (Path file : folder.files()) {
            try {
                for (WorkedCase one : folder.read(file)) {
                    asked.clear();
                    fired.clear();
                    if (desk.run(one).holds()) {
                        found.add(new Witness(one, CaseDesk.day(one.request()), Set.copyOf(asked), Set.copyOf(fired)));
                    }
                }
            } catch (BrokenCase unreadable) {
                fired.clear();
            }
        }
        return found;
    }

    private void add(Witness witness) {
        all.add(witness);
    }

    List<Witness> all() {
        return all;
    }

    /** Those that can notice the mistake; of a moved border, the nearest first. */
    List<Witness> of(Mutant mutant, RuleBook mistaken) {
        List<Witness> some = all.stream().filter(sees(mutant, mistaken)).toList();
        LocalDate border = mutant.border();
        return border == null
                ? some
                : some.stream()
                        .sorted(Comparator.comparing(one -> Math.abs(ChronoUnit.DAYS.between(border, one.day()))))
                        .toList();
    }

    /** All, and first those whose decision looked at a rule that speaks about the same fact: where nobody sees a mistake. */
    List<Witness> near(Mutant mutant) {
        if (!mutant.ofARule()) {
            return all;
        }
        Class<?> subject = book.condition(mutant.subject()).subject();
        Set<String> neighbours = book.conditions().stream()
                .filter(condition -> condition.subject().equals(subject))
                .map(Condition::id)
                .collect(Collectors.toSet());
        Comparator<Witness> nearFirst = Comparator.comparing(one -> Collections.disjoint(one.fired(), neighbours));
        return all.stream().sorted(nearFirst).toList();
    }

    private Predicate<Witness> sees(Mutant mutant, RuleBook mistaken) {
        if (mutant.ofARule()) {
            LocalDate border = mutant.border();
            return border == null
                    ? one -> one.fired().contains(mutant.subject())
                    : one -> Math.abs(ChronoUnit.DAYS.between(border, one.day())) <= 1;
        }
        Set<String> names = names(mutant);
        Map<Lookup, Boolean> told = new HashMap<>();
        return one -> one.asked().stream()
                .filter(asked -> asked.kind() == Lookup.Kind.EVERYTHING || names.contains(asked.name()))
                .anyMatch(asked -> told.computeIfAbsent(asked, question -> differs(question, mistaken.parameters())));
    }

    private boolean differs(Lookup question, ParameterBook mistaken) {
        return !book.parameters().told(question).equals(mistaken.told(question));
    }

    /** What is mistaken, and the parameters whose values it chooses among. */
    private Set<String> names(Mutant mutant) {
        Set<String> names = new HashSet<>(Set.of(mutant.subject()));
        for (Parameter parameter : book.parameters().parameters()) {
            if (parameter.by().equals(mutant.subject())) {
                names.add(parameter.id());
            }
        }
        return names;
    }
}
