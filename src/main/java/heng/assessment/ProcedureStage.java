package heng.assessment;

import heng.decision.Entitlement;
import heng.decision.Procedure;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Assistance;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.means.CaseFile;
import java.math.BigDecimal;
import java.util.List;

/** Time limits, notice, hearing and papers of the decision. */
final class ProcedureStage {
    private ProcedureStage() {}

    static Procedure of(CaseFile file, List<SchemeDecision> schemes, List<Entitlement> entitlements) {
        return new Procedure(
                days(file, "procedure.working-days"),
                days(file, "procedure.public-notice"),
                file.choice("procedure.democratic-review"),
                file.flag("procedure.hear-first").isMet() && worsens(file, schemes, entitlements),
                file.rows("documents-not-required").stream()
                        .map(row -> row.cell("document"))
                        .toList());
    }

    private static int days(CaseFile file, String parameter) {
        Amount days = file.value(parameter);
        return days.isKnown() ? days.rounded(0).intValueExact() : 0;
    }

    /** Whether support that is drawn now would end or become less. */
    private static boolean worsens(CaseFile file, List<SchemeDecision> schemes, List<Entitlement> entitlements) {
        List<Assistance> now = file.household().assistance();
        if (now == null) {
            return false;
        }
        return now.stream()
                .filter(assistance -> assistance.scheme() == Scheme.SUBSISTENCE_ALLOWANCE)
                .anyMatch(assistance -> ends(assistance, schemes) || lessens(assistance, entitlements));
    }

    private static boolean ends(Assistance assistance, List<SchemeDecision> schemes) {
        return schemes.stream()
                .filter(scheme -> scheme.scheme() == assistance.scheme())
                .noneMatch(scheme -> scheme.outcome() == Outcome.CONFIRMED || scheme.outcome() == Outcome.UNDETERMINED);
    }

    private static boolean lessens(Assistance assistance, List<Entitlement> entitlements) {
        if (assistance.monthlyAmount() == null) {
            return false;
        }
        List<BigDecimal> amounts = entitlements.stream()
                .filter(entitlement -> entitlement.scheme() == assistance.scheme())
                .map(Entitlement::monthlyAmount)
                .toList();
        return !amounts.isEmpty()
                && amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(assistance.monthlyAmount()) < 0;
    }
}
