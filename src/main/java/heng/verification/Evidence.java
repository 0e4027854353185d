package heng.verification;

import heng.household.OfficialRecord;
import heng.household.OfficialRecord.Fact;
import heng.household.Recognition;
import heng.law.LegalBasis;
import heng.parameter.ParameterSheet;
import heng.parameter.Row;
import heng.verification.CheckedRecord.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the returned records prove anything on the day: those of a kind that the table lists for the agency, fresh
 * enough, not superseded by a later return, and identical ones once.
 */
final class Evidence {
    private static final String TABLE = "verification-records";

    private final ParameterSheet sheet;
    private final LocalDate day;

    Evidence(ParameterSheet sheet, LocalDate day) {
        this.sheet = sheet;
        this.day = day;
    }

    /** Every claim of every record; those that may be compared are {@code MATCHED} for the time being. */
    List<CheckedRecord> check(List<OfficialRecord> records) {
        List<CheckedRecord> alone = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            for (String proves : claims(records.get(i))) {
                alone.add(alone(i, records.get(i), proves));
            }
        }
        Map<String, LocalDate> newest = new HashMap<>();
        alone.stream()
                .filter(one -> one.status() == Status.MATCHED)
                .forEach(one -> newest.merge(source(one), one.record().recordedOn(), (a, b) -> a.isAfter(b) ? a : b));
        Set<String> unsaid = new HashSet<>();
        alone.stream()
                .filter(one -> one.status() == Status.NOT_COMPARED)
                .forEach(one -> unsaid.add(source(one) + one.record().recordedOn()));
        Set<String> seen = new HashSet<>();
        return alone.stream().map(one -> among(one, newest, unsaid, seen)).toList();
    }

    private static CheckedRecord among(
            CheckedRecord one, Map<String, LocalDate> newest, Set<String> unsaid, Set<String> seen) {
        if (one.status() != Status.MATCHED) {
            return one;
        }
        if (!one.record().recordedOn().equals(newest.get(source(one)))) {
            return one.as(Status.SUPERSEDED);
        }
        if (unsaid.contains(source(one) + one.record().recordedOn())) {
            return one.as(Status.NOT_COMPARED);
        }
        return seen.add(source(one) + one.record()) ? one : one.as(Status.REPEATED);
    }

    private CheckedRecord alone(int index, OfficialRecord record, String proves) {
        Row row = row(record, proves);
        Status status = Status.MATCHED;
        if (row == null) {
            status = Status.NOT_PROOF;
        } else if (withoutFigure(record)) {
            status = Status.NOT_COMPARED;
        } else if (record.recordedOn().isAfter(day)) {
            status = Status.LATER;
        } else if (record.recordedOn()
                .plusMonths(Long.parseLong(row.cell("fresh-months")))
                .isBefore(day)) {
            status = Status.STALE;
        }
        return new CheckedRecord(index, record, proves, status);
    }

    /** A record of money that says no amount proves nothing: missing is never zero. */
    private static boolean withoutFigure(OfficialRecord record) {
        return record.income() != null && record.income().amount() == null
                || record.asset() != null
                        && record.asset().kind().isMoney()
                        && record.asset().amount() == null;
    }

    /** By which law the agency was asked. */
    LegalBasis basis(CheckedRecord one) {
        Row row = row(one.record(), one.proves());
        return row == null ? new LegalBasis("", "") : row.law();
    }

    /** The statuses that the agency's record of them covers. */
    Set<Recognition> covers(CheckedRecord one) {
        Row row = row(one.record(), one.proves());
        Set<Recognition> covered = EnumSet.noneOf(Recognition.class);
        for (String status : row == null ? new String[0] : row.cell("covers").split(" ")) {
            if (!status.isEmpty()) {
                covered.add(Recognition.valueOf(status));
            }
        }
        return covered;
    }

    /** By how much a figure may differ and still match. */
    BigDecimal tolerance(CheckedRecord one) {
        Row row = row(one.record(), one.proves());
        return row == null ? BigDecimal.ZERO : new BigDecimal(row.cell("tolerance"));
    }

    /** The last day on which everything that was compared is still fresh; null where nothing was. */
    @Nullable
    LocalDate freshUntil(List<CheckedRecord> used) {
        LocalDate until = null;
        for (CheckedRecord one : used) {
            Row row = row(one.record(), one.proves());
            if (row != null) {
                LocalDate end = one.record().recordedOn().plusMonths(Long.parseLong(row.cell("fresh-months")));
                until = until == null || end.isBefore(until) ? end : until;
            }
        }
        return until;
    }

    private @Nullable Row row(OfficialRecord record, String proves) {
        return sheet.rows(TABLE, record.agency().name()).stream()
                .filter(row -> row.cell("record").equals(proves))
                .findFirst()
                .orElse(null);
    }

    private static String source(CheckedRecord one) {
        return one.record().agency() + "/" + one.record().member() + "/" + one.proves() + "/";
    }

    private static List<String> claims(OfficialRecord record) {
        if (record.income() != null) {
            return List.of("INCOME:" + record.income().kind());
        }
        if (record.asset() != null) {
            return List.of("ASSET:" + record.asset().kind());
        }
        Fact fact = record.fact();
        List<String> claims = new ArrayList<>();
        if (fact != null) {
            add(claims, fact.situation(), "FACT:SITUATION");
            add(claims, fact.employment(), "FACT:EMPLOYMENT");
            add(claims, fact.disability(), "FACT:DISABILITY");
            add(claims, fact.married(), "FACT:MARRIED");
            add(claims, fact.deceased(), "FACT:DECEASED");
            add(claims, fact.recognised(), "FACT:RECOGNISED");
        }
        return claims;
    }

    private static void add(List<String> claims, @Nullable Object said, String claim) {
        if (said != null) {
            claims.add(claim);
        }
    }
}
