package heng.inquiry;

import heng.decision.Condition;
import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.logic.Outcome;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Rules that begin or have ended on a day, as reasons. */
final class Provisions {
    private Provisions() {}

    static Because begun(LocalDate day, Text what, List<LegalBasis> law) {
        return new Because(
                Because.Kind.LAW,
                new Text("自 " + day + " 起适用：" + what.zh(), "In force from " + day + ": " + what.en()),
                law);
    }

    static Because ended(LocalDate day, Text what, List<LegalBasis> law) {
        return new Because(
                Because.Kind.LAW,
                new Text("自 " + day + " 起不再适用：" + what.zh(), "No longer in force from " + day + ": " + what.en()),
                law);
    }

    /** The rules that moved and took part in what came out otherwise; first those that stood in somebody's way. */
    static List<Because> of(RuleBook rules, LocalDate day, Decision before, Decision after) {
        Difference difference = Difference.between(before, after);
        Set<String> old = takingPart(before, difference, true);
        Set<String> fresh = takingPart(after, difference, true);
        List<Because> decisive = moved(rules, day, old, fresh);
        if (!decisive.isEmpty()) {
            return decisive;
        }
        return moved(rules, day, takingPart(before, difference, false), takingPart(after, difference, false));
    }

    private static List<Because> moved(RuleBook rules, LocalDate day, Set<String> old, Set<String> fresh) {
        List<Because> moved = new ArrayList<>();
        for (Condition rule : rules.conditions()) {
            if (rule.period().beginsOn(day) && fresh.contains(rule.id())) {
                moved.add(begun(day, rule.sentence(), rules.basis(rule, day)));
            }
            if (rule.period().endedBefore(day) && old.contains(rule.id())) {
                moved.add(ended(day, rule.sentence(), rules.basis(rule, day.minusDays(1))));
            }
        }
        return moved;
    }

    private static Set<String> takingPart(Decision decision, Difference difference, boolean decisive) {
        Set<String> ids = new LinkedHashSet<>();
        for (SchemeDecision scheme : decision.schemes()) {
            boolean differs = difference.schemes().stream()
                    .anyMatch(
                            turn -> turn.scheme() == scheme.scheme() && Objects.equals(turn.member(), scheme.member()));
            for (Finding finding : scheme.findings()) {
                if (differs && !(decisive && finding.outcome() == Outcome.MET)) {
                    ids.add(finding.condition().id());
                }
            }
        }
        decision.entitlements().stream().map(Entitlement::rule).forEach(ids::add);
        if (!decisive) {
            decision.file().trace().forEach(step -> ids.add(step.rule()));
        }
        return ids;
    }
}
