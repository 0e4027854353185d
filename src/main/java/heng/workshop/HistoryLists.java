package heng.workshop;

import heng.decision.Condition;
import heng.law.LegalBasis;
import heng.law.LegalInstrument;
import heng.parameter.Parameter;
import heng.workshop.ChangeDay.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists under one day of the history: what begins, what ends, and which values change. */
final class HistoryLists {
    private HistoryLists() {}

    static String of(ChangeDay day) {
        StringBuilder lists = new StringBuilder();
        list(lists, "起效的文件 Instruments that begin", day.begins().instruments(), HistoryLists::instrument);
        list(lists, "失效的文件 Instruments that end", day.ends().instruments(), HistoryLists::instrument);
        list(lists, "起效的条件 Rules that begin", day.begins().conditions(), HistoryLists::condition);
        list(lists, "失效的条件 Rules that end", day.ends().conditions(), HistoryLists::condition);
        list(lists, "参数 Parameters", lines(day.parameters()), line -> line);
        list(lists, "起效的表格行 Table rows that begin", day.begins().rows(), HistoryLists::row);
        list(lists, "失效的表格行 Table rows that end", day.ends().rows(), HistoryLists::row);
        return lists.toString();
    }

    private static <T> void list(StringBuilder lists, String label, List<T> entries, Function<T, String> line) {
        if (!entries.isEmpty()) {
            lists.append("- ").append(label).append('\n');
            entries.forEach(
                    entry -> lists.append("  - ").append(line.apply(entry)).append('\n'));
        }
    }

    private static String instrument(LegalInstrument instrument) {
        return "`" + instrument.id() + "` " + instrument.title().zh();
    }

    private static String condition(Condition condition) {
        return "`" + condition.id() + "` " + condition.sentence().zh();
    }

    private static String row(TableRow entry) {
        String key = entry.row().cells().values().iterator().next();
        return "`" + entry.table() + "` " + key + "：" + entry.row().text().zh() + "（`"
                + reference(entry.row().law()) + "`，" + entry.row().mark().code() + "）";
    }

    /** One line for all places at which a parameter changes alike. */
    private static List<String> lines(List<ParameterChange> changes) {
        Map<ParameterStep, List<String>> places = new LinkedHashMap<>();
        changes.forEach(change -> places.computeIfAbsent(ParameterStep.of(change), unused -> new ArrayList<>())
                .add(change.place().name().zh()));
        return places.entrySet().stream()
                .map(alike -> alike.getKey().line(String.join("、", alike.getValue())))
                .toList();
    }

    static String reference(LegalBasis law) {
        return law.article().equals("whole") ? law.instrument() : law.instrument() + "#" + law.article();
    }

    static String names(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter ->
                        "  - `" + parameter.id() + "` " + parameter.name().zh() + "\n")
                .collect(Collectors.joining());
    }
}
