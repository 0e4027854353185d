package heng.assessment;

import heng.decision.Decision.Want;
import heng.decision.Entitlement;
import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.decision.SchemeTest;
import heng.logic.Answer;
import heng.logic.Gap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what is not known and matters, with the rules that need it. */
final class Wants {
    private final Map<Gap, Set<String>> needed = new LinkedHashMap<>();

    /** What an undetermined scheme hangs on. */
    void ofScheme(SchemeTest test, SchemeDecision decided) {
        if (decided.outcome() == SchemeDecision.Outcome.UNDETERMINED) {
            ofTest(test, test.confirmed());
        }
    }

    /** The gaps of an answer, laid at the door of the findings that carry them. */
    void ofTest(SchemeTest test, Answer answer) {
        Map<String, Set<Gap>> carried = new LinkedHashMap<>();
        for (Finding finding : test.findings()) {
            if (!finding.answer().gaps().isEmpty()) {
                carried.put(
                        finding.condition().id(), new HashSet<>(finding.answer().gaps()));
            }
        }
        for (Gap gap : answer.gaps()) {
            carried.forEach((rule, gaps) -> {
                if (gaps.contains(gap)) {
                    add(gap, rule);
                }
            });
        }
    }

    /** The facts for want of which an amount is only known within bounds. */
    void ofEntitlements(List<Entitlement> entitlements) {
        for (Entitlement entitlement : entitlements) {
            entitlement.amount().gaps().forEach(gap -> add(gap, entitlement.rule()));
        }
    }

    void add(Gap gap, String rule) {
        needed.computeIfAbsent(gap, unused -> new LinkedHashSet<>()).add(rule);
    }

    List<Want> list() {
        List<Want> list = new ArrayList<>();
        needed.forEach((gap, rules) -> list.add(new Want(gap, List.copyOf(rules))));
        return list;
    }
}
