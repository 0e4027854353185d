package heng.rulebook.language;

import heng.law.Text;
import java.util.Set;

/** What is said about words that people bring from elsewhere and that have no place in a rule. */
final class Hints {
    private static final Set<String> COMPARING = Set.of("<", ">", "<=", ">=");
    private static final Set<String> ORDERING = Set.of(
            "salience",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "no-loop",
            "lock-on-active",
            "auto-focus",
            "timer",
            "duration",
            "calendars",
            "enabled",
            "date-effective",
            "date-expires");
    private static final Set<String> CHANGING =
            Set.of("modify", "update", "insert", "insertLogical", "delete", "retract", "set");
    private static final Set<String> JOINING = Set.of("&&", "and");
    private static final Set<String> CHOOSING = Set.of("||", "or");

    private static final Set<String> REACHING = Set.of(
            "new",
            "eval",
            "function",
            "global",
            "query",
            "declare",
            "dialect",
            "extends",
            "from",
            "accumulate",
            "acc",
            "collect",
            "exists",
            "forall",
            "not",
            "class",
            "this",
            "super",
            "static",
            "instanceof",
            "matches",
            "contains",
            "memberOf",
            "drools",
            "kcontext",
            "entry-point",
            "if",
            "else",
            "for",
            "while",
            "do",
            "switch",
            "try",
            "throw",
            "return",
            "synchronized");
    private static final Set<String> PARTS = Set.of("package", "import", "rule", "when", "then", "end");

    private Hints() {}

    /** Whether no name of a rule is written so. */
    static boolean isReserved(String word) {
        return REACHING.contains(word)
                || PARTS.contains(word)
                || CHANGING.contains(word)
                || JOINING.contains(word)
                || CHOOSING.contains(word);
    }

    /** Why this token cannot stand here, where something else was expected. */
    static Text about(Token token, Text expected) {
        String word = token.text();
        if (token.kind() == Token.Kind.NUMBER) {
            return number(word);
        }
        if (COMPARING.contains(word)) {
            return new Text(
                    "不能用 " + word + " 比较：不知道的数会被当作不成立。请写 isBelow、isAbove、isAtMost 或者 isAtLeast",
                    "Do not compare by " + word
                            + ": a figure not known would count as no. Write isBelow, isAbove, isAtMost or isAtLeast");
        }
        if (ORDERING.contains(word)) {
            return new Text(
                    "规则不分先后，期间写 @from 和 @until，不能使用 " + word + "，请删去",
                    "Rules have no order, and their period is @from and @until; remove " + word);
        }
        if (CHANGING.contains(word)) {
            return new Text(
                    "规则不能改动事实，不能使用 " + word + "；then 部分只写一个动词",
                    "A rule changes no facts; remove " + word + ", the then part is one verb");
        }
        if (JOINING.contains(word)) {
            return new Text(
                    "两个都要满足的写 .andAlso( … )，不能使用 " + word, "Where both must hold write .andAlso( … ), not " + word);
        }
        if (CHOOSING.contains(word)) {
            return new Text("择一的写 .orAlso( … )，不能使用 " + word, "Where either may hold write .orAlso( … ), not " + word);
        }
        if (REACHING.contains(word)) {
            return new Text(
                    "规则里不能使用 " + word + "：规则只能用所给的事实、参数和动词",
                    "A rule may not use " + word + ": it has the facts, parameters and verbs it is given");
        }
        String found = token.kind() == Token.Kind.END ? "" : word;
        return found.isEmpty()
                ? new Text("文件在这里没有写完，还应有" + expected.zh(), "The file ends too soon; it still needs " + expected.en())
                : new Text("这里应为" + expected.zh() + "，而不是 " + found, expected.en() + " stands here, not " + found);
    }

    /** Why no number stands in a rule. */
    static Text number(String number) {
        return new Text(
                "规则里不能写数字 " + number + "，请改为参数：value( \"参数名\" )",
                "No number stands in a rule; make " + number + " a parameter: value( \"name\" )");
    }
}
