package heng.monitoring;

import heng.decision.Decision;
import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.law.LegalBasis;
import heng.monitoring.Outlook.Answer;
import heng.monitoring.Outlook.Change;
import heng.monitoring.Outlook.Paid;
import heng.monitoring.Outlook.Reason;
import heng.monitoring.Outlook.Urgency;
import heng.parameter.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How soon something has to be done, by the table of the day, and whether the person is heard first. */
final class Urgencies {
    private static final String TABLE = "monitoring-urgency";
    private static final String HEAR = "procedure.hear-first";

    private final Decision after;
    private final Set<Event.Kind> happened = EnumSet.noneOf(Event.Kind.class);

    Urgencies(Decision after, List<Event> events) {
        this.after = after;
        events.forEach(event -> happened.add(event.kind()));
    }

    Answer answer(
            SchemeDecision key,
            Change change,
            Reason reason,
            @Nullable Outcome from,
            @Nullable Outcome to,
            Paid paidBefore,
            Paid paidAfter,
            List<Finding> telling,
            @Nullable Scheme excludedBy,
            boolean worse) {
        Row rule = row(change);
        boolean hear = worse && after.file().flag(HEAR).isMet();
        List<LegalBasis> basis = new ArrayList<>();
        if (rule != null) {
            basis.add(rule.law());
        }
        LegalBasis hearing = after.file().basisOf(HEAR);
        if (hear && hearing != null) {
            basis.add(hearing);
        }
        return new Answer(
                key.scheme(),
                key.member(),
                change,
                reason,
                from,
                to,
                paidBefore,
                paidAfter,
                telling,
                excludedBy,
                urgency(rule),
                hear,
                rule,
                basis);
    }

    /** The most pressing row for what has happened; a row without an event is for all of them. */
    private @Nullable Row row(Change change) {
        return after.file().rows(TABLE, change.name()).stream()
                .filter(row -> row.cell("event").isEmpty() || happened.contains(Event.Kind.valueOf(row.cell("event"))))
                .max(Comparator.comparing(Urgencies::urgency))
                .orElse(null);
    }

    private static Urgency urgency(@Nullable Row row) {
        return row == null ? Urgency.AT_NEXT_REVIEW : Urgency.valueOf(row.cell("urgency"));
    }
}
