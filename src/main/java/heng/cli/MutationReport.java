package heng.cli;

import heng.mutation.Area;
import heng.mutation.Fate;
import heng.mutation.Mutant;
import heng.mutation.ReadyCase;
import heng.mutation.Score;
import heng.mutation.Tried;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What came of mistakes that were tried: scores by file and area, and by article those that nothing noticed. */
record MutationReport(
        List<Tried> tried, List<ReadyCase> ready, List<String> deadRules, List<Mutant> deadRows, Language language) {
    private static final JsonMapper JSON = new JsonMapper();

    String text() {
        StringBuilder text = new StringBuilder();
        by(one -> one.mutant().changed().file()).forEach((file, some) -> {
            Score score = Score.of(some);
            if (score.survived() > 0) {
                text.append(line(file, score));
            }
        });
        survivorsByLaw().forEach((law, some) -> {
            text.append(law).append('\n');
            some.forEach(one -> text.append("    ")
                    .append(one.mutant().name())
                    .append("  :")
                    .append(one.mutant().line())
                    .append(language.of("  看到它的案例 ", "  cases that look at it: "))
                    .append(one.looking())
                    .append('\n'));
        });
        areas().forEach((area, score) -> text.append(line(area, score)));
        deadRules.forEach(rule -> text.append(rule)
                .append(language.of("  没有案例、没有家庭用到这条规则\n", "  no case and no household makes this rule answer\n")));
        deadRows.forEach(row -> text.append(row.changed().file())
                .append(':')
                .append(row.line())
                .append("  ")
                .append(row.key())
                .append(language.of(
                        "  少了这一行，没有案例、没有家庭的结论不同\n",
                        "  without this row no case and no household is decided otherwise\n")));
        if (!ready.isEmpty()) {
            text.append(
                    language.of(
                            "能发现的案例 " + ready.size() + " 个，已写成文件，请手算后放入案例文件夹\n",
                            ready.size()
                                    + " cases that would notice were written; work them by hand before they go among the cases\n"));
        }
        return text + line(language.of("全部", "all"), Score.of(tried)).strip();
    }

    private String line(String name, Score score) {
        return name + "  " + score.percent() + "%  "
                + language.of(
                        "发现 " + score.noticed() + "，没有发现 " + score.survived() + "，检查拒绝 " + score.refused() + "，等价 "
                                + score.equivalent(),
                        score.noticed() + " noticed, " + score.survived() + " survived, " + score.refused()
                                + " refused by check, " + score.equivalent() + " equivalent")
                + "\n";
    }

    private Map<String, List<Tried>> by(Function<Tried, String> key) {
        return tried.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private Map<String, List<Tried>> survivorsByLaw() {
        return tried.stream()
                .filter(one -> one.fate() == Fate.SURVIVED)
                .collect(Collectors.groupingBy(one -> one.mutant().law(), TreeMap::new, Collectors.toList()));
    }

    private Map<String, Score> areas() {
        Map<String, Score> areas = new TreeMap<>();
        for (Area area : Area.values()) {
            List<Tried> some = tried.stream()
                    .filter(one -> area.has(one.mutant().changed().file()))
                    .toList();
            if (!some.isEmpty()) {
                areas.put(area.name().toLowerCase(Locale.ROOT).replace('_', '-'), Score.of(some));
            }
        }
        return areas;
    }

    ObjectNode json() {
        ObjectNode answer = JSON.createObjectNode();
        put(answer, Score.of(tried));
        ObjectNode areas = answer.putObject("areas");
        areas().forEach((area, score) -> put(areas.putObject(area), score));
        ObjectNode files = answer.putObject("files");
        by(one -> one.mutant().changed().file()).forEach((file, some) -> put(files.putObject(file), Score.of(some)));
        var survivors = answer.putArray("survivors");
        survivorsByLaw()
                .values()
                .forEach(some -> some.forEach(one -> survivors
                        .addObject()
                        .put("law", one.mutant().law())
                        .put("mutant", one.mutant().name())
                        .put("line", one.mutant().line())
                        .put("kind", one.mutant().kind().name())
                        .put("looking", one.looking())));
        var cases = answer.putArray("ready");
        ready.forEach(
                one -> cases.addObject().put("mutant", one.mutant().name()).put("file", one.fileName()));
        deadRules.forEach(answer.putArray("deadRules")::add);
        var rows = answer.putArray("deadRows");
        deadRows.forEach(row -> rows.addObject()
                .put("file", row.changed().file())
                .put("line", row.line())
                .put("row", row.key()));
        return answer;
    }

    private static void put(ObjectNode to, Score score) {
        to.put("percent", score.percent())
                .put("noticed", score.noticed())
                .put("survived", score.survived())
                .put("refused", score.refused())
                .put("equivalent", score.equivalent());
    }
}
