package heng.rulebook.language;

import heng.law.Text;
import heng.rulebook.Fault;
import heng.rulebook.language.RuleText.Place;
import heng.rulebook.language.RuleTree.Argument;
import heng.rulebook.language.RuleTree.Binding;
import heng.rulebook.language.RuleTree.Number;
import heng.rulebook.language.RuleTree.Part;
import heng.rulebook.language.RuleTree.Path;
import heng.rulebook.language.RuleTree.Pattern;
import heng.rulebook.language.RuleTree.Quoted;
import heng.rulebook.language.RuleTree.Step;
import heng.rulebook.language.RuleTree.Tests;
import heng.schema.Nearest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up every word of a rule in the vocabulary and writes the rule anew from what it found. */
final class Meaning {
    private final String file;
    private final RuleTree tree;
    private final List<Fault> faults;
    private final Map<String, Class<?>> imports = new LinkedHashMap<>();
    private final Map<String, Class<?>> variables = new LinkedHashMap<>();
    private final List<Place> names = new ArrayList<>();
    private boolean importFailed;
    private boolean patternRead = true;
    private final StringBuilder drl = new StringBuilder("package heng.rules;\n");

    Meaning(String file, RuleTree tree, List<Fault> faults) {
        this.file = file;
        this.tree = tree;
        this.faults = faults;
    }

    /** The fact that the rule is about; null where it is not known. Faults say what was not understood. */
    @Nullable
    Class<?> read() {
        tree.imports().forEach(this::importing);
        drl.append("rule \"").append(tree.name().text()).append("\"\nwhen\n    ");
        int before = faults.size();
        Class<?> subject = tree.pattern() == null ? null : pattern(tree.pattern());
        patternRead = faults.size() == before;
        drl.append("\nthen\n    ");
        if (subject != null && tree.verb() != null) {
            new Verb(this, tree).read(subject);
        }
        drl.append(";\nend\n");
        return subject;
    }

    List<Place> names() {
        return names;
    }

    String drl() {
        return drl.toString();
    }

    private void importing(Path name) {
        Class<?> type = Vocabulary.type(name.dotted());
        String simple = name.steps().get(name.steps().size() - 1).name().text();
        if (type == null) {
            importFailed = true;
            String used = tree.pattern() == null ? "" : tree.pattern().type().text();
            String near = Nearest.to(simple, List.of(used));
            fault(
                    name.at(),
                    "规则不能引用 " + name.dotted() + "：只能用业务事实，请删去，或者改正名字" + meant(near, true),
                    "A rule may not import " + name.dotted() + ": only facts of the domain; remove it, or mend its name"
                            + meant(near, false));
        } else if (imports.put(simple, type) != null) {
            fault(name.at(), simple + " 引用了两次，请只留一个", simple + " is imported twice; keep one");
        }
        drl.append("import ").append(name.dotted()).append(";\n");
    }

    private @Nullable Class<?> pattern(Pattern pattern) {
        Class<?> subject = imports.get(pattern.type().text());
        if (subject == null || !Vocabulary.isFact(subject)) {
            String near = Nearest.to(pattern.type().text(), imports.keySet());
            if (importFailed && subject == null) {
                return null;
            }
            fault(
                    pattern.type(),
                    "没有这种事实：" + pattern.type().text() + meant(near, true) + "，请对照上面的 import",
                    "There is no such fact: " + pattern.type().text() + meant(near, false)
                            + "; compare the imports above");
            return null;
        }
        variables.put(pattern.variable().text(), subject);
        drl.append(pattern.variable().text())
                .append(" : ")
                .append(pattern.type().text())
                .append("( ");
        Tested tested = new Tested(this);
        for (int i = 0; i < pattern.parts().size(); i++) {
            drl.append(i == 0 ? "" : ", ");
            Part part = pattern.parts().get(i);
            if (part instanceof Binding binding) {
                binding(subject, binding);
            } else if (part instanceof Tests tests) {
                tested.read(subject, tests);
            }
        }
        drl.append(" )");
        return subject;
    }

    private void binding(Class<?> subject, Binding binding) {
        drl.append(binding.variable().text()).append(" : ");
        Class<?> type = words(subject, binding.words());
        if (variables.put(binding.variable().text(), type == null ? Object.class : type) != null) {
            fault(binding.variable(), "变量名重复，请换一个", "The variable stands twice; take another");
        }
    }

    /** What words said of a fact come to; null where they are not understood. They are written down on the way. */
    @Nullable
    Class<?> words(Class<?> subject, Path path) {
        Step first = path.steps().get(0);
        if (Character.isUpperCase(first.name().text().charAt(0))
                && !imports.containsKey(first.name().text())) {
            outside(first.name());
            return null;
        }
        Class<?> type = subject;
        int next = 0;
        if (first.name().isVariable() || imports.containsKey(first.name().text()) && first.arguments() == null) {
            type = first.name().isVariable() ? variable(first.name()) : constant(path);
            next = first.name().isVariable() ? 1 : 2;
            drl.append(first.name().text())
                    .append(
                            next == 2 && path.steps().size() > 1
                                    ? "." + path.steps().get(1).name().text()
                                    : "");
        }
        for (int i = next; i < path.steps().size() && type != null; i++) {
            drl.append(i == 0 ? "" : ".");
            type = word(type, path.steps().get(i));
        }
        return type;
    }

    private @Nullable Class<?> variable(Token variable) {
        Class<?> type = variables.get(variable.text());
        if (type == null && patternRead) {
            String near = Nearest.to(variable.text(), variables.keySet());
            fault(
                    variable,
                    "没有变量 " + variable.text() + meant(near, true),
                    "There is no variable " + variable.text() + meant(near, false));
        }
        return type == Object.class ? null : type;
    }

    /** Says that a name is nothing a rule was given. */
    void outside(Token name) {
        fault(
                name,
                "规则里没有 " + name.text() + "：只能用所给的事实、参数和动词；事实的取值要先 import",
                "There is no " + name.text()
                        + " in a rule: it has the facts, parameters and verbs it is given; import a fact's"
                        + " values first");
    }

    private @Nullable Class<?> constant(Path path) {
        Token name = path.at();
        Class<?> type = imports.get(name.text());
        if (type == null || !Vocabulary.isChoice(type) || path.steps().size() < 2) {
            fault(name, "这里不能写 " + name.text(), name.text() + " cannot stand here");
            return null;
        }
        Step constant = path.steps().get(1);
        List<String> known = Vocabulary.constants(type);
        if (constant.arguments() != null || !known.contains(constant.name().text())) {
            fault(
                    constant.name(),
                    name.text() + " 没有 " + constant.name().text() + "，只有：" + String.join(" ", known),
                    name.text() + " has no " + constant.name().text() + ", only: " + String.join(" ", known));
            return null;
        }
        return type;
    }

    private @Nullable Class<?> word(Class<?> type, Step step) {
        Method method = method(type, step, Vocabulary.words(type));
        return method == null ? null : method.getReturnType();
    }

    /** The word or verb of a type that is meant; its arguments are read and written down. */
    @Nullable
    Method method(Class<?> type, Step step, List<Method> offered) {
        Token name = step.name();
        List<Method> named = offered.stream()
                .filter(one -> one.getName().equals(name.text()))
                .toList();
        if (named.isEmpty()) {
            unknown(type, name, offered);
            return null;
        }
        drl.append(name.text());
        List<@Nullable Class<?>> given = arguments(type, step);
        for (Method one : named) {
            if (takes(one, given)) {
                return one;
            }
        }
        if (!given.contains(null)) {
            fault(
                    name,
                    name.text() + " 后面的括号里应写：" + Kinds.of(named.get(0), true),
                    name.text() + " takes in its brackets: " + Kinds.of(named.get(0), false));
        }
        return null;
    }

    private static boolean takes(Method method, List<@Nullable Class<?>> given) {
        Class<?>[] wanted = method.getParameterTypes();
        if (wanted.length != given.size()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            Class<?> one = given.get(i);
            if (one == null || !wanted[i].isAssignableFrom(one)) {
                return false;
            }
        }
        return true;
    }

    private List<@Nullable Class<?>> arguments(Class<?> type, Step step) {
        List<@Nullable Class<?>> given = new ArrayList<>();
        if (step.arguments() != null) {
            drl.append("( ");
            for (Argument argument : step.arguments()) {
                drl.append(given.isEmpty() ? "" : ", ");
                if (argument instanceof Quoted quoted) {
                    names.add(Place.of(quoted.text()));
                    drl.append('"').append(quoted.text().text()).append('"');
                    given.add(String.class);
                } else if (argument instanceof Number number) {
                    Text text = Hints.number(number.token().text());
                    fault(number.token(), text.zh(), text.en());
                    given.add(null);
                } else if (argument instanceof Path path) {
                    given.add(words(subject(), path));
                }
            }
            drl.append(" )");
        }
        return given;
    }

    /** Words in brackets begin anew at the fact, wherever the brackets stand. */
    private Class<?> subject() {
        return variables.values().iterator().next();
    }

    private void unknown(Class<?> type, Token name, List<Method> offered) {
        List<String> known =
                offered.stream().map(Method::getName).distinct().sorted().toList();
        String near = Nearest.to(name.text(), known);
        Text who = Kinds.of(type);
        fault(
                name,
                who.zh() + "没有 " + name.text() + (near.isEmpty() ? "，可以写：" + some(known) : meant(near, true)),
                who.en() + " has no " + name.text()
                        + (near.isEmpty() ? "; it has: " + some(known) : meant(near, false)));
    }

    private static String some(List<String> known) {
        return known.isEmpty()
                ? "—"
                : known.stream().limit(12).collect(Collectors.joining(" ")) + (known.size() > 12 ? " …" : "");
    }

    static String meant(String near, boolean chinese) {
        return near.isEmpty() ? "" : chinese ? "，是否应为 " + near : "; did you mean " + near;
    }

    void write(String text) {
        drl.append(text);
    }

    void fault(Token at, String zh, String en) {
        faults.add(new Fault(file, at.line(), at.column(), zh, en));
    }
}
