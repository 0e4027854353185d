package heng.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The part of DRL that a rule may use: one fact, its fields, its verbs. Everything by which rules would order each
 * other, change facts behind each other's back, hide a number, or reach outside is refused.
 */
final class DrlSubset {
    private static final Pattern QUOTED_OR_COMMENT =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])\\d[\\d_]*(?:\\.\\d+)?");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(and|or|not|salience|agenda-group|activation-group|ruleflow-group"
                    + "|no-loop|lock-on-active|auto-focus|timer|duration|calendars|enabled|modify|update|insert|insertLogical|delete"
                    + "|retract|global|eval|from|accumulate|collect|forall|exists|function|query|declare|entry-point|new|class"
                    + "|import\\s+static|drools|kcontext|System|Runtime|Thread|Class|getClass|java|javax|while|for|do|if|switch|try"
                    + "|throw|return|synchronized)\\b");
    private static final Set<String> ROOMS = Set.of("heng.household.", "heng.means.", "heng.decision.", "heng.logic.");

    private DrlSubset() {}

    static void check(String file, String text, PackageDescr parsed, RuleDescr rule, List<Fault> faults) {
        for (ImportDescr imported : parsed.getImports()) {
            if (ROOMS.stream().noneMatch(imported.getTarget()::startsWith)
                    || imported.getTarget().endsWith("*")) {
                faults.add(new Fault(
                        file,
                        imported.getLine(),
                        1,
                        "规则只能使用业务事实，不能引用 " + imported.getTarget(),
                        "A rule may only use the facts of the domain, not " + imported.getTarget()));
            }
        }
        if (!parsed.getGlobals().isEmpty()
                || !parsed.getFunctions().isEmpty()
                || !parsed.getFunctionImports().isEmpty()
                || !parsed.getTypeDeclarations().isEmpty()
                || !rule.getAttributes().equals(Map.of())) {
            faults.add(new Fault(
                    file,
                    rule.getLine(),
                    1,
                    "规则文件只能有一条规则，不能有全局变量、函数、类型声明或者规则属性",
                    "A rule file holds a rule, and no globals, functions, type declarations or attributes"));
        }
        words(file, code(text), faults);
    }

    /** The text with strings and comments blanked out, so that positions stay. */
    private static String code(String text) {
        Matcher matcher = QUOTED_OR_COMMENT.matcher(text);
        StringBuilder code = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            code.append(text, end, matcher.start());
            code.append(matcher.group().replaceAll("[^\n]", " "));
            end = matcher.end();
        }
        return code.append(text.substring(end)).toString();
    }

    private static void words(String file, String code, List<Fault> faults) {
        int start = code.indexOf("\nwhen");
        if (start < 0) {
            return;
        }
        Matcher forbidden = FORBIDDEN.matcher(code);
        for (int at = start; forbidden.find(at); at = forbidden.end()) {
            faults.add(at(
                    file,
                    code,
                    forbidden.start(),
                    "规则里不能使用 " + forbidden.group(),
                    "A rule may not use " + forbidden.group()));
        }
        Matcher number = NUMBER.matcher(code);
        for (int at = start; number.find(at); at = number.end()) {
            faults.add(at(
                    file, code, number.start(), "规则里不能写数字，请改为参数", "No number stands in a rule; make it a parameter"));
        }
    }

    private static Fault at(String file, String code, int offset, String zh, String en) {
        String before = code.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = offset - before.lastIndexOf('\n');
        return new Fault(file, line, column, zh, en);
    }
}
