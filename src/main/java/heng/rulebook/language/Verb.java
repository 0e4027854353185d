package heng.rulebook.language;

import heng.rulebook.language.RuleTree.Argument;
import heng.rulebook.language.RuleTree.Path;
import heng.rulebook.language.RuleTree.Pattern;
import heng.rulebook.language.RuleTree.Quoted;
import heng.rulebook.language.RuleTree.Step;
import java.util.List;

/** Reads what a rule does: one verb of its own fact, under its own name. */
final class Verb {
    private final Meaning meaning;
    private final RuleTree tree;

    Verb(Meaning meaning, RuleTree tree) {
        this.meaning = meaning;
        this.tree = tree;
    }

    void read(Class<?> subject) {
        Path said = tree.verb();
        Pattern pattern = tree.pattern();
        if (said == null || pattern == null) {
            return;
        }
        String fact = pattern.variable().text();
        if (said.steps().size() != 2 || !said.at().text().equals(fact)) {
            meaning.fault(
                    said.at(),
                    "then 部分只写一个动词：" + fact + ".动词( \"规则名\" … );",
                    "The then part is one verb: " + fact + ".verb( \"rule's name\" … );");
            return;
        }
        meaning.write(fact + ".");
        Step verb = said.steps().get(1);
        meaning.method(subject, verb, Vocabulary.verbs(subject));
        List<Argument> arguments = verb.arguments();
        if (arguments != null
                && !arguments.isEmpty()
                && arguments.get(0) instanceof Quoted name
                && !name.text().text().equals(tree.name().text())) {
            meaning.fault(
                    name.text(),
                    "动词里的名字应与规则名相同：" + tree.name().text(),
                    "The verb names the rule itself: " + tree.name().text());
        }
    }
}
