package heng.rulebook;

import heng.decision.Condition;
import heng.law.LegalBasis;
import heng.law.Period;
import heng.law.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads the headers of all {@code *.drl} files: one rule a file, named after it. */
final class DrlFiles {
    private final List<Fault> faults;

    private DrlFiles(List<Fault> faults) {
        this.faults = faults;
    }

    static Map<String, Condition> read(RuleFiles files, List<Fault> faults) {
        DrlFiles reader = new DrlFiles(faults);
        Map<String, Condition> conditions = new LinkedHashMap<>();
        files.texts("", ".drl").forEach((name, text) -> {
            Condition condition = reader.condition(name, text);
            if (condition != null && conditions.put(condition.id(), condition) != null) {
                reader.fault(name, 1, "规则名重复：" + condition.id(), "The rule's name stands twice: " + condition.id());
            }
        });
        return conditions;
    }

    private @Nullable Condition condition(String file, String text) {
        PackageDescr parsed = parse(file, text);
        if (parsed == null) {
            return null;
        }
        if (parsed.getRules().size() != 1) {
            fault(file, 1, "一个文件应当正好有一条规则", "A file holds exactly one rule");
            return null;
        }
        RuleDescr rule = parsed.getRules().get(0);
        DrlSubset.check(file, text, parsed, rule, faults);
        String stem = file.substring(file.lastIndexOf('/') + 1, file.length() - ".drl".length());
        if (!rule.getName().equals(stem)) {
            fault(file, rule.getLine(), "规则名应与文件名相同", "The rule is named as its file");
        }
        Class<?> subject = subject(file, parsed, rule);
        Period period = period(file, rule);
        String law = value(file, rule, "law");
        Text sentence = new Text(value(file, rule, "zh"), value(file, rule, "en"));
        if (subject == null || period == null) {
            return null;
        }
        List<LegalBasis> bases = Arrays.stream(law.split(","))
                .filter(reference -> !reference.isBlank())
                .map(LegalBasis::parse)
                .toList();
        return new Condition(rule.getName(), sentence, bases, period, optional(rule, "unit"), subject);
    }

    private @Nullable PackageDescr parse(String file, String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(true, text);
            if (!parser.hasErrors() && parsed != null) {
                return parsed;
            }
        } catch (DroolsParserException | RuntimeException e) {
            fault(file, 1, "规则无法读懂，请检查括号、引号和 when/then/end", UNREADABLE);
            return null;
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
            fault(file, line, "规则无法读懂，请检查括号、引号和 when/then/end", UNREADABLE);
        }
        return null;
    }

    private static final String UNREADABLE = "The rule cannot be read; check brackets, quotes and when/then/end";

    private @Nullable Class<?> subject(String file, PackageDescr parsed, RuleDescr rule) {
        List<? extends BaseDescr> patterns = rule.getLhs().getDescrs();
        if (patterns.size() != 1 || !(patterns.get(0) instanceof PatternDescr pattern)) {
            fault(file, rule.getLine(), "when 部分应当正好有一个事实", "The when part names exactly one fact");
            return null;
        }
        for (ImportDescr imported : parsed.getImports()) {
            if (imported.getTarget().endsWith("." + pattern.getObjectType())) {
                try {
                    return Class.forName(imported.getTarget());
                } catch (ClassNotFoundException e) {
                    break;
                }
            }
        }
        fault(
                file,
                pattern.getLine(),
                "没有这种事实：" + pattern.getObjectType(),
                "There is no such fact: " + pattern.getObjectType());
        return null;
    }

    private @Nullable Period period(String file, RuleDescr rule) {
        String until = optional(rule, "until");
        try {
            LocalDate from = LocalDate.parse(value(file, rule, "from"));
            LocalDate end = until == null ? null : LocalDate.parse(until);
            if (end != null && end.isBefore(from)) {
                fault(file, rule.getLine(), "@until 早于 @from", "@until lies before @from");
            }
            return new Period(from, end);
        } catch (DateTimeException e) {
            fault(file, rule.getLine(), "@from 或 @until 不是真实存在的日期", "@from or @until is not a real date");
            return null;
        }
    }

    private String value(String file, RuleDescr rule, String header) {
        String value = optional(rule, header);
        if (value == null || value.isBlank()) {
            fault(file, rule.getLine(), "规则缺少 @" + header, "The rule lacks @" + header);
            return "";
        }
        return value;
    }

    private static @Nullable String optional(RuleDescr rule, String header) {
        AnnotationDescr annotation = rule.getAnnotation(header);
        Object value = annotation == null ? null : annotation.getSingleValueStripped();
        return value == null ? null : value.toString();
    }

    private void fault(String file, int line, String zh, String en) {
        faults.add(new Fault(file, line, 1, zh, en));
    }
}
