package heng.verification;

import heng.household.OfficialRecord.Agency;
import heng.household.Resolution;
import heng.law.LegalBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declaration and a record that do not fit.
 *
 * @param id what it is about, the same in every decision: a resolution names it
 * @param member id of the member; null for what the household owns together
 * @param declared what was declared; null where nothing was
 * @param path JSON pointer of what was declared, or of the record where nothing was
 * @param basis by which law the agency was asked
 * @param resolution what became of it; null while it is open
 */
public record Discrepancy(
        String id,
        CheckedRecord.Status kind,
        @Nullable String member,
        Agency agency,
        @Nullable Figure declared,
        Figure recorded,
        String path,
        LocalDate recordedOn,
        LegalBasis basis,
        @Nullable Resolution resolution) {

    /** Whether nobody has decided between the two yet. */
    public boolean isOpen() {
        return resolution == null;
    }

    /** Whether the declaration stands, because the evidence for it was accepted. */
    public boolean declarationStands() {
        return resolution != null && resolution.evidence() == Resolution.Evidence.ACCEPTED;
    }

    /**
     * A side of the comparison: a number with its unit, or a word.
     *
     * @param number yuan a month for income, yuan for money, square metres or a count; null for a word
     * @param word a code of the contract; null for a number
     */
    public record Figure(
            @Nullable BigDecimal number,
            @Nullable String unit,
            @Nullable String word) {

        static Figure of(BigDecimal number, String unit) {
            return new Figure(number, unit, null);
        }

        static Figure of(String word) {
            return new Figure(null, null, word);
        }
    }
}
