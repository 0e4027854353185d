package heng.workshop.coverage;

import heng.decision.Condition;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The coverage of the conditions by the cases as a table in Markdown, between two marks of a page. */
public record CoverageTable(CaseCoverage coverage) {
    private static final String BEGIN = "<!-- coverage: begin -->";
    private static final String END = "<!-- coverage: end -->";
    private static final String IMPOSSIBLE = "不可能";
    private static final String NO_LIMIT = "—";

    /** The page with this text between its marks. */
    public static String in(String page, String text) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("the page has no marks for the table");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n\n" + text + "\n" + page.substring(end);
    }

    /** The tables: conditions by what is shown of them, and days of change. */
    public String markdown() {
        StringBuilder table = new StringBuilder();
        table.append("共 ").append(coverage.cases()).append(" 个案例。数字是显示这种结论的案例数。 · ");
        table.append(coverage.cases()).append(" cases. A figure is the number of cases that show it.\n\n");
        table.append("| 条件 condition |");
        for (Cell cell : Cell.values()) {
            table.append(' ')
                    .append(cell.text().zh())
                    .append(' ')
                    .append(cell.text().en())
                    .append(" |");
        }
        table.append("\n|---|").append("--:|".repeat(Cell.values().length)).append('\n');
        coverage.conditions().forEach(condition -> row(condition, table));
        days(table);
        return table.toString();
    }

    private void days(StringBuilder table) {
        table.append("\n变化之日及其前一日的案例数；数值后面是用到它的案例数：前一日/当日。 · ");
        table.append("Cases on a day of change and on its eve; behind each value those that look at it: eve/day.\n\n");
        table.append("| 变化之日 day of change | 前一日 eve | 当日 day | 变化的数值 values that change |\n|---|--:|--:|---|\n");
        for (LocalDate day : coverage.days().days()) {
            LocalDate eve = day.minusDays(1);
            table.append("| ").append(day).append(" | ").append(coverage.days().cases(eve));
            table.append(" | ").append(coverage.days().cases(day)).append(" | ");
            table.append(coverage.days().changing(day).stream()
                    .map(id -> "`" + id + "` " + coverage.days().cases(eve, id) + "/"
                            + coverage.days().cases(day, id))
                    .collect(Collectors.joining("，")));
            table.append(" |\n");
        }
    }

    private void row(Condition condition, StringBuilder table) {
        table.append("| ").append(condition.sentence().zh()).append(" `");
        table.append(condition.id()).append("` |");
        for (Cell cell : Cell.values()) {
            int count = coverage.count(condition.id(), cell);
            boolean has = Cell.of(condition).contains(cell);
            boolean impossible = count == 0 && coverage.exceptions().has(condition.id(), cell);
            table.append(' ')
                    .append(!has ? NO_LIMIT : impossible ? IMPOSSIBLE : count == 0 ? "" : count)
                    .append(" |");
        }
        table.append('\n');
    }
}
