package heng.web;

import heng.inquiry.Because;
import heng.inquiry.Change;
import heng.inquiry.NextChange;
import heng.law.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Until when a decision holds, as it is answered. */
record UntilDocument(
        @Nullable LocalDate date,
        int withinMonths,
        List<Change> changes,
        DifferenceDocument.@Nullable States phaseOut,
        List<Because> because,
        @Nullable Review review) {
    static UntilDocument of(NextChange next) {
        NextChange.Review review = next.review();
        return new UntilDocument(
                next.date(),
                next.withinMonths(),
                next.difference() == null ? List.of() : next.difference().changes(),
                next.difference() == null ? null : DifferenceDocument.States.of(next.difference()),
                next.because(),
                review == null ? null : new Review(review.date(), review.months(), List.of(review.basis())));
    }

    record Review(LocalDate date, int months, List<LegalBasis> basis) {}
}
