package heng.rulebook;

import heng.decision.Condition;
import heng.law.LegalBasis;
import heng.law.Period;
import heng.law.Text;
import heng.logic.Unit;
import heng.rulebook.language.RuleReader;
import heng.rulebook.language.RuleText;
import heng.rulebook.language.RuleText.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads all {@code *.drl} files: one rule a file, named after it, with its header. */
final class DrlFiles {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final List<Fault> faults;

    private DrlFiles(List<Fault> faults) {
        this.faults = faults;
    }

    /** The rules by name, each with what was read of it. */
    static Map<String, ReadRule> read(RuleFiles files, List<Fault> faults) {
        DrlFiles reader = new DrlFiles(faults);
        Map<String, ReadRule> rules = new LinkedHashMap<>();
        files.texts("", ".drl").forEach((file, text) -> {
            RuleText rule = RuleReader.read(file, text, faults);
            if (rule == null) {
                return;
            }
            ReadRule read = reader.rule(file, rule);
            ReadRule other = read == null ? null : rules.putIfAbsent(rule.id().text(), read);
            if (other != null) {
                reader.fault(
                        file,
                        rule.id(),
                        "规则名重复，另一条在 " + other.text().file() + "，请改名或者删去一条",
                        "The rule's name stands twice, also in " + other.text().file() + "; rename or remove one");
            }
        });
        return rules;
    }

    /** A rule as it was read, and its header as decisions use it. */
    record ReadRule(RuleText text, Condition condition) {}

    private @Nullable ReadRule rule(String file, RuleText rule) {
        int before = faults.size();
        String stem = file.substring(file.lastIndexOf('/') + 1, file.length() - ".drl".length());
        if (!rule.id().text().equals(stem)) {
            fault(file, rule.id(), "规则名应与文件名相同：" + stem, "The rule is named as its file: " + stem);
        } else if (!NAME.matcher(stem).matches()) {
            fault(
                    file,
                    rule.id(),
                    "规则名只能用小写字母、数字和连字符，如 income-below-standard",
                    "A rule's name is lower-case letters, digits and hyphens, as income-below-standard");
        }
        Text sentence = sentence(file, rule);
        Period period = period(file, rule);
        Place unit = rule.header("unit");
        if (unit != null
                && Arrays.stream(Unit.values()).noneMatch(one -> one.code().equals(unit.text()))) {
            String known = String.join(
                    " ", Arrays.stream(Unit.values()).map(Unit::code).toList());
            fault(file, unit, "没有这种单位，只有：" + known, "There is no such unit, only: " + known);
        }
        if (period == null || faults.size() > before) {
            return null;
        }
        Condition condition = new Condition(
                rule.id().text(), sentence, bases(rule), period, unit == null ? null : unit.text(), rule.subject());
        return new ReadRule(rule, condition);
    }

    private static List<LegalBasis> bases(RuleText rule) {
        return Arrays.stream(text(rule, "law").split(","))
                .filter(reference -> !reference.isBlank())
                .map(LegalBasis::parse)
                .toList();
    }

    private Text sentence(String file, RuleText rule) {
        Place zh = rule.header("zh");
        Place en = rule.header("en");
        if (zh != null && !CHINESE.matcher(zh.text()).find()) {
            fault(file, zh, "@zh 应为中文句子", "@zh is a sentence in Chinese");
        }
        if (en != null && CHINESE.matcher(en.text()).find()) {
            fault(file, en, "@en 应为英文句子", "@en is a sentence in English");
        }
        return new Text(text(rule, "zh"), text(rule, "en"));
    }

    private @Nullable Period period(String file, RuleText rule) {
        LocalDate from = day(file, rule.header("from"));
        Place until = rule.header("until");
        LocalDate end = until == null ? null : day(file, until);
        if (from == null || until != null && end == null) {
            return null;
        }
        if (until != null && end != null && end.isBefore(from)) {
            fault(
                    file,
                    until,
                    "@until " + end + " 早于 @from " + from + "，请检查是否写反",
                    "@until " + end + " lies before @from " + from + "; are they the wrong way round?");
        }
        return new Period(from, end);
    }

    private @Nullable LocalDate day(String file, @Nullable Place place) {
        if (place == null) {
            return null;
        }
        try {
            return LocalDate.parse(place.text());
        } catch (DateTimeException e) {
            fault(
                    file,
                    place,
                    "日期不存在，或者写法不对：" + place.text() + "，应如 2025-06-30",
                    "No such date, or not written as one: " + place.text() + "; write 2025-06-30");
            return null;
        }
    }

    private static String text(RuleText rule, String header) {
        Place place = rule.header(header);
        return place == null ? "" : place.text();
    }

    private void fault(String file, Place at, String zh, String en) {
        faults.add(new Fault(file, at.line(), at.column(), zh, en));
    }
}
