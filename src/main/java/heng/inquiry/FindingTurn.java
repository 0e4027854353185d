package heng.inquiry;

import heng.decision.Decision;
import heng.decision.Finding;
import heng.decision.SchemeDecision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A condition that two decisions answer otherwise, or on other figures; null where it is not asked. */
public record FindingTurn(
        SchemeDecision subject,
        String condition,
        @Nullable Finding from,
        @Nullable Finding to) {

    static List<FindingTurn> between(Decision before, Decision after) {
        Map<String, SchemeDecision> subjects = new LinkedHashMap<>();
        before.schemes().forEach(one -> subjects.put(key(one), one));
        after.schemes().forEach(one -> subjects.put(key(one), one));
        List<FindingTurn> turns = new ArrayList<>();
        for (SchemeDecision subject : subjects.values()) {
            Map<String, Finding> from = findings(before, subject);
            Map<String, Finding> to = findings(after, subject);
            Map<String, Finding> all = new LinkedHashMap<>(from);
            all.putAll(to);
            for (String condition : all.keySet()) {
                if (differ(from.get(condition), to.get(condition))) {
                    turns.add(new FindingTurn(subject, condition, from.get(condition), to.get(condition)));
                }
            }
        }
        return turns;
    }

    private static String key(SchemeDecision scheme) {
        return scheme.scheme() + "/" + scheme.member();
    }

    private static boolean differ(@Nullable Finding from, @Nullable Finding to) {
        if (from == null || to == null) {
            return true;
        }
        return from.outcome() != to.outcome() || !from.answer().sameFigures(to.answer());
    }

    private static Map<String, Finding> findings(Decision decision, SchemeDecision subject) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        decision.schemes().stream()
                .filter(subject::sameSubject)
                .forEach(one -> one.findings()
                        .forEach(finding -> findings.put(finding.condition().id(), finding)));
        return findings;
    }
}
