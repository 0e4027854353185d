package heng.web;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.inquiry.CompareUnits;
import heng.rulebook.RuleBook;
import org.springframework.stereotype.Component;

/** {@code unit}: the household taken in whole beside its members alone. */
@Component
class UnitExplanation implements Explanation {
    private final CompareUnits units;

    UnitExplanation(AssessHousehold assessment, RuleBook rules) {
        this.units = new CompareUnits(assessment, rules);
    }

    @Override
    public String word() {
        return "unit";
    }

    @Override
    public Object of(Application application, Decision decision) {
        return units.of(application);
    }
}
