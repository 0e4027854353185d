package heng.web;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.inquiry.WhyNot;
import heng.inquiry.WhyNotDocument;
import heng.rulebook.RuleBook;
import org.springframework.stereotype.Component;

/** {@code why-not}: what keeps a scheme from being confirmed, and the least that would have to be otherwise. */
@Component
class WhyNotExplanation implements Explanation {
    private final WhyNot whyNot;
    private final RuleBook rules;

    WhyNotExplanation(AssessHousehold assessment, RuleBook rules) {
        this.whyNot = new WhyNot(assessment);
        this.rules = rules;
    }

    @Override
    public String word() {
        return "why-not";
    }

    @Override
    public String field() {
        return "whyNot";
    }

    @Override
    public Object of(Application application, Decision decision) {
        return WhyNotDocument.of(rules, decision, whyNot.of(decision));
    }
}
