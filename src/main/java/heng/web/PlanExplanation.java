package heng.web;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.explanation.PlanDocument;
import heng.household.Application;
import heng.planning.PlanInquiry;
import heng.planning.VerificationPlan;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** {@code plan}: which agencies have to be asked, inside what the answer says of verification. */
@Component
class PlanExplanation implements Explanation {
    private final PlanInquiry inquiry;

    PlanExplanation(AssessHousehold assessment) {
        this.inquiry = new PlanInquiry(assessment);
    }

    @Override
    public String word() {
        return "plan";
    }

    @Override
    public VerificationPlan of(Application application, Decision decision) {
        return inquiry.plan(application, decision);
    }

    @Override
    public void into(ObjectNode answer, Application application, Decision decision) {
        PlanDocument.into((ObjectNode) answer.get("verification"), of(application, decision));
    }
}
