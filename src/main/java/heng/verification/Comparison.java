package heng.verification;

import heng.household.Household;
import heng.verification.Discrepancy.Figure;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was declared about one thing beside what records say of it.
 *
 * @param id what it is about
 * @param member id of the member; null for what the household owns together
 * @param path JSON pointer of what was declared, or of the record where nothing was
 * @param records the records that took part, the deciding one first
 * @param matching records that fit beside those that do not
 * @param recorded puts the recorded figure in the place of the declared one
 */
record Comparison(
        String id,
        @Nullable String member,
        CheckedRecord.Status status,
        @Nullable Figure declared,
        @Nullable Figure record,
        String path,
        List<CheckedRecord> records,
        List<CheckedRecord> matching,
        UnaryOperator<Household> recorded) {

    Comparison(
            String id,
            @Nullable String member,
            CheckedRecord.Status status,
            @Nullable Figure declared,
            @Nullable Figure record,
            String path,
            List<CheckedRecord> records,
            UnaryOperator<Household> recorded) {
        this(id, member, status, declared, record, path, records, List.of(), recorded);
    }

    /** The same with these records that fit. */
    Comparison besides(List<CheckedRecord> fitting) {
        return new Comparison(id, member, status, declared, record, path, records, fitting, recorded);
    }

    /** Whether the two do not fit. Not everything is registered, so fewer homes or vehicles are only noted. */
    boolean isDiscrepancy() {
        return status.isDiscrepancy() && !(status == CheckedRecord.Status.LOWER && counts());
    }

    private boolean counts() {
        String unit = record == null ? null : record.unit();
        return "homes".equals(unit) || "vehicles".equals(unit);
    }
}
