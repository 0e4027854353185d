package heng.web;

import heng.decision.Decision;
import heng.household.Application;
import heng.inquiry.CompareUnits;
import heng.publishing.InUse;
import org.springframework.stereotype.Component;

/** {@code unit}: the household taken in whole beside its members alone. */
@Component
class UnitExplanation implements Explanation {
    @Override
    public String word() {
        return "unit";
    }

    @Override
    public Object of(InUse book, Application application, Decision decision) {
        return new CompareUnits(book.assessment(), book.rules()).of(application);
    }
}
