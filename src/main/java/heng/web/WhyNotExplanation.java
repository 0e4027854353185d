package heng.web;

import heng.decision.Decision;
import heng.household.Application;
import heng.inquiry.WhyNot;
import heng.inquiry.WhyNotDocument;
import heng.publishing.InUse;
import org.springframework.stereotype.Component;

/** {@code why-not}: what keeps a scheme from being confirmed, and the least that would have to be otherwise. */
@Component
class WhyNotExplanation implements Explanation {
    @Override
    public String word() {
        return "why-not";
    }

    @Override
    public String field() {
        return "whyNot";
    }

    @Override
    public Object of(InUse book, Application application, Decision decision) {
        return WhyNotDocument.of(book.rules(), decision, new WhyNot(book.assessment()).of(decision));
    }
}
