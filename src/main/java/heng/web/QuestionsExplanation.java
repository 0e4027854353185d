package heng.web;

import heng.decision.Decision;
import heng.household.Application;
import heng.inquiry.QuestionsDocument;
import heng.inquiry.WhatToAsk;
import heng.publishing.InUse;
import org.springframework.stereotype.Component;

/** {@code questions}: the smallest sets of facts that would settle what is open. */
@Component
class QuestionsExplanation implements Explanation {
    @Override
    public String word() {
        return "questions";
    }

    @Override
    public Object of(InUse book, Application application, Decision decision) {
        return QuestionsDocument.of(book.rules(), new WhatToAsk(book.assessment()).of(decision));
    }
}
