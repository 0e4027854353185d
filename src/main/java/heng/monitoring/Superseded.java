package heng.monitoring;

import heng.household.Income;
import heng.household.OfficialRecord;
import heng.household.OfficialRecord.Fact;
import heng.monitoring.Event.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leaves aside those earlier records that an event has overtaken: they tell what was, not what is. */
final class Superseded {
    private final List<Event> events;

    Superseded(List<Event> events) {
        this.events = events;
    }

    List<OfficialRecord> leave(List<OfficialRecord> records) {
        List<OfficialRecord> left = new ArrayList<>();
        for (OfficialRecord record : records) {
            Fact fact = record.fact();
            if (fact != null) {
                left.add(new OfficialRecord(
                        record.agency(),
                        record.member(),
                        null,
                        null,
                        left(fact, record.member()),
                        record.recordedOn()));
            } else {
                left.add(record.income() != null && changed(record.income()) ? nothing(record) : record);
            }
        }
        return left;
    }

    /** A record that says nothing, so that the others keep their places. */
    private static OfficialRecord nothing(OfficialRecord record) {
        Fact nothing = new Fact(null, null, null, null, null, null, null, null);
        return new OfficialRecord(record.agency(), record.member(), null, null, nothing, record.recordedOn());
    }

    private boolean changed(Income income) {
        boolean told = events.stream()
                .anyMatch(event -> event.kind() == Kind.INCOME_CHANGED
                        && Objects.equals(event.member(), income.member())
                        && event.incomeKind() == income.kind());
        return told || income.kind() == Income.Kind.WAGE && happened(income.member(), Kind.EMPLOYMENT_CHANGED);
    }

    private Fact left(Fact fact, String member) {
        boolean imprisoned = happened(member, Kind.MEMBER_IMPRISONED);
        boolean died = happened(member, Kind.MEMBER_DIED);
        return new Fact(
                unless(imprisoned || died, fact.situation()),
                unless(imprisoned || died, fact.situationSince()),
                unless(happened(member, Kind.EMPLOYMENT_CHANGED), fact.employment()),
                unless(happened(member, Kind.DISABILITY_CERTIFIED), fact.disability()),
                fact.married(),
                unless(died, fact.deceased()),
                unless(died, fact.deceasedOn()),
                fact.recognised());
    }

    private static <T> @Nullable T unless(boolean overtaken, @Nullable T said) {
        return overtaken ? null : said;
    }

    private boolean happened(String member, Kind kind) {
        return events.stream().anyMatch(event -> event.kind() == kind && Objects.equals(event.member(), member));
    }
}
