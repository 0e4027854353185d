package heng.workshop;

import heng.cases.Answer;
import heng.cases.CaseDesk;
import heng.law.Text;
import heng.parameter.Places.Place;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks for households to whom the rules give no answer, or two: on every day of change and the day before it, in every
 * county, for whatever households there are.
 */
public final class Gaps {
    private static final Set<String> ALWAYS = Set.of("SUBSISTENCE_ALLOWANCE", "LOW_INCOME_MARGINAL");
    private static final int FOR_VALUES = 422;

    private final RuleBook book;
    private final CaseDesk desk;

    /** Looks in this rule book. */
    public Gaps(RuleBook book) {
        this.book = book;
        this.desk = new CaseDesk(book);
    }

    /** The days on which anything may change, each with the day before it. */
    public NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day : book.changes()) {
            days.add(day.minusDays(1));
            days.add(day);
        }
        return days;
    }

    /**
     * Those of these households that are left without an answer, or get two. Each is taken to the next county and to a day
     * by turns, so that every county is tried on every day with many enough.
     *
     * @param households applications; they are not changed
     */
    public List<Gap> among(List<JsonNode> households, LocalDate day, Runnable step) {
        List<Place> counties = List.copyOf(book.parameters().places().counties());
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < households.size(); i++) {
            ObjectNode request = (ObjectNode) households.get(i).deepCopy();
            request.put("asOf", day.toString());
            request.put("jurisdiction", counties.get(i % counties.size()).code());
            Text what = wrong(request);
            if (what != null) {
                gaps.add(new Gap(request, what));
            }
            step.run();
        }
        return gaps;
    }

    private @Nullable Text wrong(JsonNode request) {
        Answer answer = desk.answer(request);
        return switch (answer.status()) {
            case FOR_VALUES -> null;
            case Answer.NO_ONE_ANSWER ->
                new Text(
                        "规则没有给出一个答复：" + answer.document().path("zh").asString(),
                        "The rules give no one answer: "
                                + answer.document().path("en").asString());
            default -> wrong(answer);
        };
    }

    private static @Nullable Text wrong(Answer answer) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        Set<String> wanting = new TreeSet<>(ALWAYS);
        for (JsonNode scheme : answer.document().path("schemes")) {
            String name = scheme.get("scheme").asString();
            if (scheme.get("member").isNull()) {
                wanting.remove(name);
            }
            if (!once.add(name + " " + scheme.get("member").asString(""))) {
                twice.add(name);
            }
        }
        if (!twice.isEmpty()) {
            return new Text("答复了两次：" + String.join("、", twice), "Answered twice: " + String.join(", ", twice));
        }
        return wanting.isEmpty()
                ? null
                : new Text("没有答复：" + String.join("、", wanting), "Not answered: " + String.join(", ", wanting));
    }

    /** A household that is left without an answer, or gets two. */
    public record Gap(JsonNode request, Text what) {}
}
