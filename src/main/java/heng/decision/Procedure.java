package heng.decision;

import heng.household.Scheme;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.logic.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that the decision has to take.
 *
 * @param workingDays within which the case is to be decided
 * @param publicNoticeDays calendar days of public notice
 * @param homeVisitPeople how many at least visit the home; null where nothing is laid down
 * @param democraticReview whether neighbours review the case
 * @param hearFirst whether the person is heard before support is reduced or ended
 * @param documentsNotRequired papers that the platform looks up
 * @param steps time limits of the schemes that were assessed
 * @param reviews when what was confirmed is looked at again
 * @param whereToApply where the schemes that were assessed are applied for
 * @param temporaryAssistance how temporary assistance is handled; null where none is asked for
 */
public record Procedure(
        int workingDays,
        int publicNoticeDays,
        @Nullable Integer homeVisitPeople,
        String democraticReview,
        boolean hearFirst,
        List<String> documentsNotRequired,
        List<Step> steps,
        List<Review> reviews,
        List<Place> whereToApply,
        @Nullable TemporaryAssistance temporaryAssistance) {

    /**
     * One step with its time limit.
     *
     * @param calendar {@code WORKING} or {@code CALENDAR} days
     */
    public record Step(Scheme scheme, String step, int days, String calendar, Text text, LegalBasis basis) {}

    /** Months after which a recognition is reviewed, or ends unless it is applied for again. */
    public record Review(Scheme scheme, int months, LegalBasis basis) {}

    /** Where a scheme is applied for. */
    public record Place(Scheme scheme, Text text, LegalBasis basis) {}

    /**
     * How temporary assistance is handled.
     *
     * @param verification whether means are verified; not again of those recognised
     * @param level {@code TOWNSHIP} or {@code COUNTY}; null while the local limit or the sum is not known
     * @param fastGrantUpTo yuan that may be granted at once; null where there is no such grant
     * @param fastGrantDays days within which it is
     */
    public record TemporaryAssistance(
            boolean verification,
            @Nullable String level,
            @Nullable Amount fastGrantUpTo,
            @Nullable Integer fastGrantDays) {}
}
