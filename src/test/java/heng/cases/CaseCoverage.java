package heng.cases;

import heng.decision.Condition;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** How many worked cases show each answer of each condition, and each side of its limit. */
final class CaseCoverage {
    private final Map<String, Map<Cell, Integer>> counts = new TreeMap<>();
    private final DayCoverage days = new DayCoverage();
    private int cases;

    /** Of all cases in this folder. */
    static CaseCoverage of(Path folder) {
        CaseCoverage coverage = new CaseCoverage();
        for (Condition condition : SchemeTests.conditions()) {
            coverage.counts.put(condition.id(), new EnumMap<>(Cell.class));
        }
        CaseFolder cases = CaseFolder.of(folder);
        cases.files().forEach(file -> coverage.add(cases.read(file)));
        return coverage;
    }

    private void add(WorkedCase one) {
        cases++;
        Answer answer = TestRules.decide(one.request());
        if (answer.status() == 200) {
            days.add(TestRules.decision(one.request()));
        }
        Map<String, Set<Cell>> shown = new TreeMap<>();
        answer.document().path("schemes").forEach(scheme -> look(scheme, shown));
        look(answer.document().path("phaseOut"), shown);
        shown.forEach((condition, cells) ->
                cells.forEach(cell -> counts.get(condition).merge(cell, 1, Integer::sum)));
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
    int cases() {
        return cases;
    }

    /** The same by days of change. */
    DayCoverage days() {
        return days;
    }

    /** How many of them show this of the condition. */
    int count(String condition, Cell cell) {
        return counts.get(condition).getOrDefault(cell, 0);
    }
}
