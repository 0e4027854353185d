package heng.inquiry;

import heng.law.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when a decision holds if no fact changes but the date.
 *
 * @param date the first day on which it would come otherwise; null where none was found
 * @param withinMonths how far ahead was looked
 * @param difference what would change; null where nothing does
 * @param review when it is looked at again in any case; null where nothing was confirmed
 */
public record NextChange(
        @Nullable LocalDate date,
        int withinMonths,
        @Nullable Difference difference,
        List<Because> because,
        @Nullable Review review) {
    /** A periodic review. */
    public record Review(LocalDate date, int months, LegalBasis basis) {}
}
