package heng.assessment;

import heng.decision.Procedure.TemporaryAssistance;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Emergency;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.CaseFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How temporary assistance is handled: by whom, with or without another verification, and what is granted at once. */
final class EmergencyProcedure {
    private static final Set<Scheme> RECOGNISED = EnumSet.of(
            Scheme.SUBSISTENCE_ALLOWANCE,
            Scheme.EXTREMELY_POOR_SUPPORT,
            Scheme.LOW_INCOME_MARGINAL,
            Scheme.RIGID_EXPENDITURE_HARDSHIP);

    private EmergencyProcedure() {}

    static @Nullable TemporaryAssistance of(CaseFile file, List<SchemeDecision> schemes) {
        Emergency emergency = file.application().emergency();
        if (emergency == null) {
            return null;
        }
        boolean sudden = emergency.kind() != null
                && file.rows("emergency-kinds", emergency.kind().name()).stream()
                        .anyMatch(row -> row.cell("type").equals("EMERGENCY"));
        boolean fast = sudden && file.has("temporary-assistance.fast.months");
        return new TemporaryAssistance(
                !recognised(schemes),
                level(file, emergency),
                fast
                        ? file.value("subsistence-allowance.standard")
                                .times(file.value("temporary-assistance.fast.months"))
                        : null,
                fast ? file.value("temporary-assistance.fast.days").rounded(0).intValueExact() : null);
    }

    private static boolean recognised(List<SchemeDecision> schemes) {
        return schemes.stream()
                .anyMatch(one -> RECOGNISED.contains(one.scheme()) && one.outcome() == Outcome.CONFIRMED);
    }

    private static @Nullable String level(CaseFile file, Emergency emergency) {
        Amount needed = emergency.amountNeeded() == null ? null : Amount.of(emergency.amountNeeded());
        if (needed == null) {
            return null;
        }
        Answer township = needed.isAtMost(file.value("temporary-assistance.township-limit"));
        return township.isUndetermined() ? null : township.isMet() ? "TOWNSHIP" : "COUNTY";
    }
}
