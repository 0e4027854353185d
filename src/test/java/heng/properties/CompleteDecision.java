package heng.properties;

import heng.cases.SchemeTests;
import heng.cases.TestRules;
import heng.decision.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What every decision has, whatever it decides. */
final class CompleteDecision {
    private static final LocalDate HARDSHIP_SINCE = LocalDate.of(2025, 1, 1);

    /** For each scheme and scope the tests whose conditions its findings have been so far: one at least has to remain. */
    private final Map<String, Set<Class<?>>> testOf = new ConcurrentHashMap<>();

    private final Map<LocalDate, Map<Class<?>, List<String>>> conditionsOf = new ConcurrentHashMap<>();

    /** What a decision of that day lacks or has too much, in words. */
    List<String> faults(JsonNode document, LocalDate day) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> confirmed = new HashSet<>();
        for (JsonNode scheme : document.get("schemes")) {
            String key = Decided.key(scheme);
            if (!seen.add(key)) {
                faults.add(key + " stands twice");
            }
            if (scheme.get("outcome").asString().equals("CONFIRMED")) {
                confirmed.add(key);
            }
            findings(scheme, day, faults);
        }
        present("SUBSISTENCE_ALLOWANCE", seen, faults);
        present("LOW_INCOME_MARGINAL", seen, faults);
        if (!day.isBefore(HARDSHIP_SINCE)) {
            present("RIGID_EXPENDITURE_HARDSHIP", seen, faults);
        }
        document.get("entitlements").forEach(entitlement -> entitled(entitlement, confirmed, faults));
        bases("", document, faults);
        return faults;
    }

    /** The schemes that some decision so far has assessed. */
    Set<String> schemesSeen() {
        return testOf.keySet().stream().map(kind -> kind.split(" ")[0]).collect(Collectors.toSet());
    }

    private static void present(String scheme, Set<String> seen, List<String> faults) {
        if (!seen.contains(scheme + "/HOUSEHOLD")) {
            faults.add(scheme + " is not assessed");
        }
    }

    /** One finding for each condition in force that the scheme's test has, and no other. */
    private void findings(JsonNode scheme, LocalDate day, List<String> faults) {
        List<String> found = scheme.get("findings")
                .valueStream()
                .map(finding -> finding.get("condition").asString())
                .sorted()
                .toList();
        Set<Class<?>> matching = conditionsOf.computeIfAbsent(day, CompleteDecision::conditions).entrySet().stream()
                .filter(entry -> entry.getValue().equals(found))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        String kind =
                scheme.get("scheme").asString() + " " + scheme.get("scope").asString();
        Set<Class<?>> left = testOf.merge(kind, matching, (before, now) -> {
            Set<Class<?>> both = new HashSet<>(before);
            both.retainAll(now);
            return both;
        });
        if (left.isEmpty()) {
            faults.add(kind + " has the findings " + found + ", which are not the conditions of its test");
        }
    }

    private static Map<Class<?>, List<String>> conditions(LocalDate day) {
        Map<Class<?>, List<String>> conditions = new ConcurrentHashMap<>();
        for (Class<?> test : SchemeTests.all()) {
            conditions.put(
                    test,
                    TestRules.book().conditions().stream()
                            .filter(condition -> condition.period().contains(day))
                            .filter(condition -> SchemeTests.has(test, condition))
                            .map(Condition::id)
                            .sorted()
                            .toList());
        }
        return conditions;
    }

    private static void entitled(JsonNode entitlement, Set<String> confirmed, List<String> faults) {
        String scheme = entitlement.get("scheme").asString();
        boolean due = confirmed.contains(scheme + "/HOUSEHOLD")
                || Decided.members(entitlement).stream().anyMatch(id -> confirmed.contains(scheme + "/" + id));
        if (!due) {
            faults.add("paid without being confirmed: " + entitlement);
        }
    }

    /** Whatever rests on law says on which. */
    private static void bases(String path, JsonNode node, List<String> faults) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                bases(path + "/" + i, node.get(i), faults);
            }
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> {
                if (name.equals("basis") && value.isEmpty()) {
                    faults.add(path + " has no basis: " + node);
                }
                bases(path + "/" + name, value, faults);
            });
        }
    }
}
