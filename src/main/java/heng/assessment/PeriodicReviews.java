package heng.assessment;

import heng.decision.Procedure.Review;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Member;
import heng.household.Member.Employment;
import heng.household.Scheme;
import heng.law.LegalBasis;
import heng.means.CaseFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When what was confirmed is looked at again: yearly, and half-yearly where somebody is in the working life. */
final class PeriodicReviews {
    private static final Set<Employment> WORKING_LIFE =
            EnumSet.of(Employment.EMPLOYED, Employment.SELF_EMPLOYED, Employment.UNEMPLOYED);

    private PeriodicReviews() {}

    static List<Review> of(CaseFile file, List<SchemeDecision> schemes) {
        List<Review> reviews = new ArrayList<>();
        if (confirmed(schemes, Scheme.SUBSISTENCE_ALLOWANCE)) {
            boolean able = file.household().members().stream()
                    .map(Member::employment)
                    .anyMatch(employment -> employment != null && WORKING_LIFE.contains(employment));
            add(reviews, file, Scheme.SUBSISTENCE_ALLOWANCE, able ? "review.months.able-to-work" : "review.months");
        }
        if (confirmed(schemes, Scheme.RIGID_EXPENDITURE_HARDSHIP)) {
            add(reviews, file, Scheme.RIGID_EXPENDITURE_HARDSHIP, "rigid-expenditure.valid-months");
        }
        return reviews;
    }

    private static boolean confirmed(List<SchemeDecision> schemes, Scheme scheme) {
        return schemes.stream().anyMatch(one -> one.scheme() == scheme && one.outcome() == Outcome.CONFIRMED);
    }

    private static void add(List<Review> reviews, CaseFile file, Scheme scheme, String parameter) {
        LegalBasis law = file.basisOf(parameter);
        if (law != null && file.value(parameter).isKnown()) {
            reviews.add(new Review(scheme, file.value(parameter).rounded(0).intValueExact(), law));
        }
    }
}
