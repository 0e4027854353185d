package heng.web;

import heng.decision.Decision;
import heng.explanation.PlanDocument;
import heng.household.Application;
import heng.planning.PlanInquiry;
import heng.planning.VerificationPlan;
import heng.publishing.InUse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** {@code plan}: which agencies have to be asked, inside what the answer says of verification. */
@Component
class PlanExplanation implements Explanation {
    @Override
    public String word() {
        return "plan";
    }

    @Override
    public VerificationPlan of(InUse book, Application application, Decision decision) {
        return new PlanInquiry(book.assessment()).plan(application, decision);
    }

    @Override
    public void into(ObjectNode answer, InUse book, Application application, Decision decision) {
        PlanDocument.into((ObjectNode) answer.get("verification"), of(book, application, decision));
    }
}
