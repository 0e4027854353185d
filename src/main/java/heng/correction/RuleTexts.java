package heng.correction;

import heng.decision.Condition;
import heng.law.Period;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each rule does, by its id: its text without its header and its comments. */
final class RuleTexts {
    private static final String ENDING = ".drl";

    private final Map<String, String> texts = new HashMap<>();

    RuleTexts(RuleFiles files) {
        files.deciding().forEach((name, bytes) -> {
            if (name.endsWith(ENDING)) {
                String id = name.substring(name.lastIndexOf('/') + 1, name.length() - ENDING.length());
                texts.put(id, body(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
    }

    private static String body(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("@") && !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    /** When the rules in force of one book and of another differ. */
    List<Period> parting(RuleBook book, RuleTexts others, RuleBook other) {
        List<Period> periods = Stream.of(book, other)
                .flatMap(one -> one.conditions().stream())
                .map(Condition::period)
                .toList();
        return Parting.of(periods, day -> inForce(book, day), day -> others.inForce(other, day));
    }

    private Set<String> inForce(RuleBook book, LocalDate day) {
        Set<String> rules = new HashSet<>();
        for (Condition condition : book.conditions()) {
            if (condition.period().contains(day)) {
                rules.add(condition.id() + "\n" + texts.get(condition.id()));
            }
        }
        return rules;
    }
}
