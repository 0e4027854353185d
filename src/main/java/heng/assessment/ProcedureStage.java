package heng.assessment;

import heng.decision.Procedure;
import heng.decision.Procedure.Place;
import heng.decision.Procedure.Step;
import heng.decision.Proposal;
import heng.decision.SchemeDecision;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.means.CaseFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Time limits, notice, hearing and papers of the decision. */
final class ProcedureStage {
    private static final String HOME_VISIT = "procedure.home-visit.people";

    private ProcedureStage() {}

    static Procedure of(CaseFile file, List<SchemeDecision> schemes, List<Proposal> proposals) {
        Set<Scheme> assessed = EnumSet.noneOf(Scheme.class);
        schemes.forEach(scheme -> assessed.add(scheme.scheme()));
        return new Procedure(
                days(file, "procedure.working-days"),
                days(file, "procedure.public-notice"),
                file.has(HOME_VISIT) ? days(file, HOME_VISIT) : null,
                file.choice("procedure.democratic-review"),
                proposals.stream().anyMatch(Proposal::hearFirst),
                file.rows("documents-not-required").stream()
                        .map(row -> row.cell("document"))
                        .toList(),
                steps(file, assessed),
                PeriodicReviews.of(file, schemes),
                places(file, assessed),
                EmergencyProcedure.of(file, schemes));
    }

    private static List<Step> steps(CaseFile file, Set<Scheme> assessed) {
        List<Step> steps = new ArrayList<>();
        file.rows("procedure-steps").forEach(row -> {
            Scheme scheme = Scheme.valueOf(row.cell("scheme"));
            if (assessed.contains(scheme) && file.has(row.cell("parameter"))) {
                int days = days(file, row.cell("parameter"));
                steps.add(new Step(scheme, row.cell("step"), days, row.cell("calendar"), row.text(), row.law()));
            }
        });
        return steps;
    }

    private static List<Place> places(CaseFile file, Set<Scheme> assessed) {
        List<Place> places = new ArrayList<>();
        file.rows("where-to-apply").forEach(row -> {
            Scheme scheme = Scheme.valueOf(row.cell("scheme"));
            if (assessed.contains(scheme)) {
                places.add(new Place(scheme, row.text(), row.law()));
            }
        });
        return places;
    }

    private static int days(CaseFile file, String parameter) {
        Amount days = file.value(parameter);
        return days.isKnown() ? days.rounded(0).intValueExact() : 0;
    }
}
