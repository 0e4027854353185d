package heng.web;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.inquiry.FindNextChange;
import heng.rulebook.RuleBook;
import org.springframework.stereotype.Component;

/** {@code until}: the next day on which the decision would come otherwise. */
@Component
class UntilExplanation implements Explanation {
    private final FindNextChange next;

    UntilExplanation(AssessHousehold assessment, RuleBook rules) {
        this.next = new FindNextChange(assessment, rules);
    }

    @Override
    public String word() {
        return "until";
    }

    @Override
    public Object of(Application application, Decision decision) {
        return UntilDocument.of(next.after(decision, application));
    }
}
