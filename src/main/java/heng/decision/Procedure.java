package heng.decision;

import java.util.List;

/**
 * The steps that the decision has to take.
 *
 * @param workingDays within which the case is to be decided
 * @param publicNoticeDays calendar days of public notice
 * @param democraticReview whether neighbours review the case
 * @param hearFirst whether the person is heard before support is reduced or ended
 * @param documentsNotRequired papers that the platform looks up
 */
public record Procedure(
        int workingDays,
        int publicNoticeDays,
        String democraticReview,
        boolean hearFirst,
        List<String> documentsNotRequired) {}
