package heng.workshop;

import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.Parameter.WhenAbsent;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The history of the law as a page: prose that is written by hand under each day, and lists that are made from the
 * rules. In a section everything above the marker is prose and is kept; everything below it is made anew.
 */
public final class History {
    private static final String MARKER = "<!-- 以下生成 generated below -->";
    private static final String NOT_FOUND = "没有查到的 Not found";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CHINESE_THEN_ENGLISH =
            Pattern.compile("[^\\n]*\\p{IsHan}.*\\n\\n[^\\p{IsHan}]*\\w[^\\p{IsHan}]*", Pattern.DOTALL);

    private final String head;
    private final Map<String, String> prose = new TreeMap<>();

    private History(String head) {
        this.head = head;
    }

    /** The page as it was written. */
    public static History read(String page) {
        String[] sections = page.replace("\r\n", "\n").split("(?m)^## ");
        History history = new History(sections[0].strip());
        for (int i = 1; i < sections.length; i++) {
            String[] titled = sections[i].split("\n", 2);
            String text = titled.length < 2 ? "" : titled[1].split(Pattern.quote(MARKER), 2)[0];
            history.prose.merge(titled[0].strip(), text.strip(), (one, other) -> one + "\n\n" + other);
        }
        return history;
    }

    /** The page as the rules have it: the same prose, a section for each day of change, and the lists of today. */
    public String of(RuleBook rules) {
        Map<String, String> lists = new TreeMap<>();
        prose.keySet().forEach(title -> lists.put(title, ""));
        Timeline.of(rules).days().forEach(day -> lists.put(day.date().toString(), HistoryLists.of(day)));
        lists.put(NOT_FOUND, neverFound(rules.parameters().parameters()));
        StringBuilder page = new StringBuilder(head).append('\n');
        lists.forEach((title, list) -> {
            page.append("\n## ").append(title).append("\n\n");
            String text = prose.getOrDefault(title, "");
            page.append(text.isEmpty() ? "" : text + "\n\n");
            page.append(list.isEmpty() ? "" : MARKER + "\n\n" + list);
        });
        return page.toString().stripTrailing() + "\n";
    }

    /** The days of change under which prose is wanting, or is not Chinese and then English. */
    public List<LocalDate> daysWithoutProse(Timeline timeline) {
        return timeline.days().stream()
                .map(ChangeDay::date)
                .filter(day -> !CHINESE_THEN_ENGLISH
                        .matcher(prose.getOrDefault(day.toString(), ""))
                        .matches())
                .toList();
    }

    /** The days that have prose although nothing changes on them. */
    public List<String> proseWithoutChange(Timeline timeline) {
        List<String> days =
                timeline.days().stream().map(day -> day.date().toString()).toList();
        return prose.keySet().stream()
                .filter(title -> DAY.matcher(title).matches() && !days.contains(title))
                .toList();
    }

    private static String neverFound(Collection<Parameter> parameters) {
        Map<WhenAbsent, List<Parameter>> wanting = parameters.stream()
                .filter(parameter -> parameter.series().values().stream()
                        .flatMap(byKey -> byKey.values().stream())
                        .flatMap(List::stream)
                        .allMatch(DatedValue::absent))
                .collect(Collectors.groupingBy(Parameter::whenAbsent, TreeMap::new, Collectors.toList()));
        Function<WhenAbsent, String> label = absent -> switch (absent) {
            case REFUSE -> "- 不能受理 Refused\n";
            case UNDETERMINED -> "- 待核实 Undetermined\n";
            case NONE -> "- 不适用 Not applied\n";
        };
        return wanting.entrySet().stream()
                .map(group -> label.apply(group.getKey()) + HistoryLists.names(group.getValue()))
                .collect(Collectors.joining());
    }
}
