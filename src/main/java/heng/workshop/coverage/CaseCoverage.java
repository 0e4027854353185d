package heng.workshop.coverage;

import heng.cases.Answer;
import heng.cases.BrokenCase;
import heng.cases.CaseDesk;
import heng.cases.CaseFolder;
import heng.cases.WorkedCase;
import heng.decision.Condition;
import heng.rulebook.RuleBook;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** How many worked cases show each answer of each condition, and each side of its limit. */
public final class CaseCoverage {
    private final Map<String, Map<Cell, Integer>> counts = new TreeMap<>();
    private final List<Condition> conditions;
    private final CoverageExceptions exceptions;
    private final CaseDesk desk;
    private final DayCoverage days;
    private int cases;

    private CaseCoverage(RuleBook rules, CoverageExceptions exceptions) {
        this.exceptions = exceptions;
        this.desk = new CaseDesk(rules);
        this.days = new DayCoverage(rules);
        this.conditions = rules.conditions().stream()
                .filter(Condition::isOfATest)
                .sorted(Comparator.comparing(Condition::id))
                .toList();
        conditions.forEach(condition -> counts.put(condition.id(), new EnumMap<>(Cell.class)));
    }

    /**
     * What the cases of a folder show of these rules; a case that cannot be read shows nothing. The cells that no
     * household can fill are declared in {@code coverage-exceptions.csv} beside the cases.
     *
     * @param done told of each file that was looked at
     */
    public static CaseCoverage of(RuleBook rules, CaseFolder folder, Consumer<Path> done) {
        CaseCoverage coverage =
                new CaseCoverage(rules, CoverageExceptions.in(folder.root().resolve("coverage-exceptions.csv")));
        for (Path file : folder.files()) {
            try {
                folder.read(file).forEach(coverage::add);
            } catch (BrokenCase unreadable) {
                continue;
            } finally {
                done.accept(file);
            }
        }
        return coverage;
    }

    private void add(WorkedCase one) {
        cases++;
        Answer answer = desk.answer(one);
        if (answer.status() == 200) {
            days.add(desk.decide(one));
        }
        Map<String, Set<Cell>> shown = new TreeMap<>();
        answer.document().path("schemes").forEach(scheme -> look(scheme, shown));
        look(answer.document().path("phaseOut"), shown);
        shown.forEach((condition, cells) -> cells.forEach(
                cell -> Objects.requireNonNull(counts.get(condition)).merge(cell, 1, Integer::sum)));
    }

    private static void look(JsonNode findings, Map<String, Set<Cell>> shown) {
        for (JsonNode finding : findings.path("findings")) {
            Set<Cell> cells = shown.computeIfAbsent(finding.get("condition").asString(), unused -> new HashSet<>());
            cells.add(Cell.valueOf(finding.get("outcome").asString()));
            JsonNode actual = finding.get("actual");
            JsonNode limit = finding.get("limit");
            if (actual.isNumber() && limit.isNumber()) {
                int side = actual.decimalValue().compareTo(limit.decimalValue());
                cells.add(side < 0 ? Cell.BELOW : side == 0 ? Cell.AT : Cell.ABOVE);
            }
        }
    }

    /** How many cases there are. */
    public int cases() {
        return cases;
    }

    /** The conditions whose findings a decision states, by name. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** The same by days of change. */
    public DayCoverage days() {
        return days;
    }

    /** The cells that are said to be impossible. */
    public CoverageExceptions exceptions() {
        return exceptions;
    }

    /** How many cases show this of the condition. */
    public int count(String condition, Cell cell) {
        return Objects.requireNonNull(counts.get(condition)).getOrDefault(cell, 0);
    }

    /** The cells of a condition that no case shows, although nothing says that they are impossible. */
    public List<Cell> empty(Condition condition) {
        return Cell.of(condition).stream()
                .filter(cell -> count(condition.id(), cell) == 0 && !exceptions.has(condition.id(), cell))
                .toList();
    }

    /** Whether every cell and both sides of every day of change have a case. */
    public boolean complete() {
        return conditions.stream().allMatch(condition -> empty(condition).isEmpty())
                && days.withoutCases().isEmpty();
    }
}
