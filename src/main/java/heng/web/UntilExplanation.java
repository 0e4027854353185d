package heng.web;

import heng.decision.Decision;
import heng.household.Application;
import heng.inquiry.FindNextChange;
import heng.publishing.InUse;
import org.springframework.stereotype.Component;

/** {@code until}: the next day on which the decision would come otherwise. */
@Component
class UntilExplanation implements Explanation {
    @Override
    public String word() {
        return "until";
    }

    @Override
    public Object of(InUse book, Application application, Decision decision) {
        return UntilDocument.of(new FindNextChange(book.assessment(), book.rules()).after(decision, application));
    }
}
