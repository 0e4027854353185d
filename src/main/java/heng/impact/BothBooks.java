package heng.impact;

import heng.assessment.AssessHousehold;
import heng.assessment.UnknownJurisdiction;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.parameter.NoValueInForce;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Two rule books that decide the same applications. */
final class BothBooks {
    private final RuleBook before;
    private final RuleBook after;
    private final AssessHousehold old;
    private final AssessHousehold next;
    private final ApplicationReader reader = new ApplicationReader();
    private final LocalDate today;

    BothBooks(RuleBook before, RuleBook after, LocalDate today) {
        this.before = before;
        this.after = after;
        this.old = new AssessHousehold(before);
        this.next = new AssessHousehold(after);
        this.today = today;
    }

    RuleBook before() {
        return before;
    }

    RuleBook after() {
        return after;
    }

    Application read(JsonNode application, int position) {
        try {
            return reader.read(application, today);
        } catch (MalformedRequest malformed) {
            throw new MalformedRequest(malformed.faults().stream()
                    .map(one -> new InputFault(
                            "line " + (position + 1) + " " + one.pointer(), one.code(), one.zh(), one.en()))
                    .toList());
        }
    }

    /** What becomes of a household by the one and by the other. */
    Effect effect(int position, Application application) {
        return new Effect(position, standing(old, application), standing(next, application));
    }

    private static Standing standing(AssessHousehold by, Application application) {
        try {
            return Standing.of(by.decide(application));
        } catch (NoValueInForce | UnknownJurisdiction none) {
            return Standing.notJudged();
        }
    }

    CliffSample cliffs() {
        return new CliffSample(old, next, reader, today);
    }
}
