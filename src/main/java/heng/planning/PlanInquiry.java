package heng.planning;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.household.OfficialRecord.Agency;
import heng.parameter.Row;
import heng.planning.VerificationPlan.Reason;
import heng.planning.VerificationPlan.Spared;
import heng.verification.CheckedRecord.Status;
import heng.verification.Verification;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the agencies whose answer could change an outcome or an amount: what an agency could show is taken as not
 * known, and the household is decided again.
 */
public final class PlanInquiry {
    private static final String TABLE = "verification-records";
    private static final Set<Status> NO_ANSWER = EnumSet.of(Status.STALE, Status.LATER, Status.NOT_PROOF);

    private final AssessHousehold assessment;

    /** Plans by decisions of this kind. */
    public PlanInquiry(AssessHousehold assessment) {
        this.assessment = assessment;
    }

    /** Whom to ask after this decision of the application. */
    public VerificationPlan plan(Application application, Decision decision) {
        Map<Agency, List<Row>> agencies = agencies(decision);
        if (!Boolean.TRUE.equals(application.verificationConsent())) {
            return new VerificationPlan(List.of(), spared(agencies.keySet(), Reason.NO_CONSENT), true);
        }
        Verification verification = decision.verified().verification();
        Set<Agency> answered = EnumSet.noneOf(Agency.class);
        verification.records().stream()
                .filter(record -> !NO_ANSWER.contains(record.status()))
                .forEach(record -> answered.add(record.record().agency()));
        agencies.keySet().removeAll(answered);
        Trial trial =
                new Trial(assessment, verification.recorded().application().withoutRecords());
        List<VerificationPlan.Query> queries = new Choice(trial, agencies).queries();
        queries.forEach(query -> agencies.remove(query.agency()));
        List<Spared> notNeeded = new ArrayList<>(spared(answered, Reason.ANSWERED));
        notNeeded.addAll(spared(agencies.keySet(), Reason.CHANGES_NOTHING));
        return new VerificationPlan(queries, notNeeded, trial.complete());
    }

    /** What each agency can prove on the day. */
    private static Map<Agency, List<Row>> agencies(Decision decision) {
        Map<Agency, List<Row>> agencies = new EnumMap<>(Agency.class);
        for (Row row : decision.file().rows(TABLE)) {
            agencies.computeIfAbsent(Agency.valueOf(row.cell("agency")), unused -> new ArrayList<>())
                    .add(row);
        }
        return agencies;
    }

    private static List<Spared> spared(Set<Agency> agencies, Reason reason) {
        return agencies.stream().map(agency -> new Spared(agency, reason)).toList();
    }
}
