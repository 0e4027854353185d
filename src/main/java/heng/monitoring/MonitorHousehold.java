package heng.monitoring;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.household.Emergency;
import heng.household.OfficialRecord;
import heng.monitoring.Outlook.Answer;
import heng.monitoring.Outlook.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides a household again after events: the last decision, what it granted, what has happened since, and the same
 * straight path once more. Nothing is worked out here.
 */
public final class MonitorHousehold {
    private static final Comparator<Answer> PRESSING = Comparator.comparing(Answer::urgency)
            .thenComparing(answer -> answer.reason() != Reason.OTHER_SCHEME_FIRST)
            .thenComparing(Answer::change);

    private final AssessHousehold assessment;

    /** Decides by this path. */
    public MonitorHousehold(AssessHousehold assessment) {
        this.assessment = assessment;
    }

    /** What the events mean. */
    public Outlook watch(MonitoredCase one) {
        Decision before = assessment.decide(one.application());
        Decision after = assessment.decide(now(one, before));
        List<Answer> answers = new Comparison(before, after, one.events()).answers();
        return new Outlook(
                before, after, answers, answers.stream().max(PRESSING).orElseThrow());
    }

    private static Application now(MonitoredCase one, Decision before) {
        Application last = one.application();
        Draft draft = new Draft(last.household());
        new Standing(before, draft).take();
        Events events = new Events(draft, one.events(), one.asOf());
        events.happen();
        if (one.records().stream().allMatch(record -> record.income() == null)) {
            events.noIncomeRose();
        }
        List<OfficialRecord> records = new ArrayList<>(new Superseded(one.events()).leave(last.officialRecords()));
        records.addAll(one.records());
        return new Application(
                one.asOf(),
                last.jurisdiction(),
                last.community(),
                last.verificationConsent(),
                draft.household(),
                last.singlePersonApplicants(),
                emergency(one.events()),
                null,
                records,
                last.resolutions());
    }

    /** A surge of spending is what temporary assistance is for; an earlier emergency was dealt with. */
    private static @Nullable Emergency emergency(List<Event> events) {
        return events.stream().anyMatch(event -> event.kind() == Event.Kind.EXPENSE_SURGED)
                ? new Emergency(Emergency.Kind.EXPENDITURE_SURGE, null)
                : null;
    }
}
