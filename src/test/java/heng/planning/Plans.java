package heng.planning;

import heng.assessment.AssessHousehold;
import heng.cases.TestRules;
import heng.decision.Decision;
import heng.household.Application;
import heng.household.OfficialRecord.Agency;
import heng.intake.ApplicationReader;
import heng.planning.VerificationPlan.Query;
import heng.planning.VerificationPlan.Reason;
import heng.planning.VerificationPlan.Spared;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans of requests, for tests. */
final class Plans {
    static final AssessHousehold ASSESSMENT = new AssessHousehold(TestRules.book());
    private static final ApplicationReader READER = new ApplicationReader();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final JsonMapper JSON = new JsonMapper();

    private Plans() {}

    static Application application(JsonNode request) {
        return READER.read(request, TODAY);
    }

    /** A household of an adult at home in Jinfeng, Yinchuan, with these facts. */
    static Application single(String facts, String records) {
        return application(JSON.readTree("""
                { "asOf": "2025-06-15", "jurisdiction": "640106", "community": "URBAN", "verificationConsent": true,
                  "household": { "id": "HH", "members": [
                      { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01", "employment": "EMPLOYED" } ],
                    "expenditures": [], "obligors": [], %s }, "officialRecords": [ %s ] }
                """.formatted(facts, records)));
    }

    static VerificationPlan of(Application application) {
        Decision decision = ASSESSMENT.decide(application);
        return new PlanInquiry(ASSESSMENT).plan(application, decision);
    }

    static List<Agency> asked(VerificationPlan plan) {
        return plan.queries().stream().map(Query::agency).toList();
    }

    static List<Agency> spared(VerificationPlan plan, Reason reason) {
        return plan.notNeeded().stream()
                .filter(one -> one.reason() == reason)
                .map(Spared::agency)
                .toList();
    }
}
