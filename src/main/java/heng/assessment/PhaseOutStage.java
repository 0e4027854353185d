package heng.assessment;

import heng.decision.PhaseOut;
import heng.decision.PhaseOut.State;
import heng.decision.PhaseOutTest;
import heng.logic.Amount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates and months of a phase-out. */
final class PhaseOutStage {
    private PhaseOutStage() {}

    static PhaseOut of(PhaseOutTest test) {
        State state = test.state();
        if (state == State.NOT_APPLICABLE) {
            return PhaseOut.notApplicable(test.receives().isNotMet() ? List.of() : test.findings());
        }
        Amount allowed = test.monthsAllowed();
        Integer months = allowed.isKnown() ? allowed.rounded(0).intValueExact() : null;
        LocalDate from = from(test);
        LocalDate until = months == null ? null : from.plusMonths(months).minusDays(1);
        return new PhaseOut(state, from, until, month(test), months, test.findings());
    }

    private static LocalDate from(PhaseOutTest test) {
        LocalDate since = test.since();
        return since == null ? test.file().day().plusMonths(1).withDayOfMonth(1) : since;
    }

    private static @Nullable Integer month(PhaseOutTest test) {
        return test.granted() ? test.month().rounded(0).intValueExact() : null;
    }
}
