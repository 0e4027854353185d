package heng.decision;

import heng.household.Scheme;
import heng.law.LegalBasis;
import heng.law.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another kind of help that the decision opens.
 *
 * @param kind as in the table {@code referrals}
 * @param scheme the confirmed scheme that opens it
 * @param yuanAYear the amount, or its range, where the place has announced one
 */
public record Referral(
        String kind,
        Scheme scheme,
        List<String> members,
        Text because,
        @Nullable String yuanAYear,
        LegalBasis basis) {

    /** The same help from the same scheme. */
    public boolean sameHelp(Referral other) {
        return kind.equals(other.kind) && scheme == other.scheme && because.equals(other.because);
    }

    /** The same help for these members. */
    public Referral of(List<String> these) {
        return new Referral(kind, scheme, these, because, yuanAYear, basis);
    }
}
