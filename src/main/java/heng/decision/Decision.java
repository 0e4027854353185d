package heng.decision;

import heng.logic.Gap;
import heng.means.CaseFile;
import heng.means.Item;
import java.util.List;

/**
 * What was decided for one household on one day.
 *
 * @param means the economic status it was decided on
 * @param items every item of income and expenditure with its treatment
 * @param referrals other help that the decision opens
 * @param proposals steps against a person that are only proposed
 * @param verified what the records of agencies meant for it
 * @param wants facts and values for want of which some outcome or amount is open, with the rules that need them
 */
public record Decision(
        CaseFile file,
        List<SchemeDecision> schemes,
        EconomicStatus means,
        List<Item> items,
        List<Entitlement> entitlements,
        PhaseOut phaseOut,
        Procedure procedure,
        List<Referral> referrals,
        List<Proposal> proposals,
        List<Want> wants,
        Verified verified) {
    /** How many people and things may be looked at for one question, on every way the facts leave open. */
    private static final long MOST_WORK = 1_000_000;

    /** How often the household may be decided again for one question about the decision: less often where it takes long. */
    public long repeats() {
        long lookedAt = (long) file.household().extent()
                * Math.max(1, means.ways().size())
                * verified.verification().versions();
        return MOST_WORK / lookedAt;
    }

    /** The same decision with schemes, payments and steps as verification leaves them. */
    public Decision as(
            List<SchemeDecision> itsSchemes,
            List<Entitlement> itsEntitlements,
            List<Proposal> itsProposals,
            List<Referral> itsReferrals,
            PhaseOut itsPhaseOut,
            Verified itsVerified) {
        return new Decision(
                file,
                itsSchemes,
                means,
                items,
                itsEntitlements,
                itsPhaseOut,
                procedure,
                itsReferrals,
                itsProposals,
                wants,
                itsVerified);
    }

    /** The same decision with this economic status, for want of these. */
    public Decision of(EconomicStatus status, List<Want> these) {
        return new Decision(
                file, schemes, status, items, entitlements, phaseOut, procedure, referrals, proposals, these, verified);
    }

    /**
     * Something that is not known and matters.
     *
     * @param neededBy ids of the rules that need it
     */
    public record Want(Gap gap, List<String> neededBy) {}
}
