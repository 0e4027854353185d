package heng.web;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.inquiry.QuestionsDocument;
import heng.inquiry.WhatToAsk;
import heng.rulebook.RuleBook;
import org.springframework.stereotype.Component;

/** {@code questions}: the smallest sets of facts that would settle what is open. */
@Component
class QuestionsExplanation implements Explanation {
    private final WhatToAsk whatToAsk;
    private final RuleBook rules;

    QuestionsExplanation(AssessHousehold assessment, RuleBook rules) {
        this.whatToAsk = new WhatToAsk(assessment);
        this.rules = rules;
    }

    @Override
    public String word() {
        return "questions";
    }

    @Override
    public Object of(Application application, Decision decision) {
        return QuestionsDocument.of(rules, whatToAsk.of(decision));
    }
}
