package heng.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request for a decision.
 *
 * @param asOf the law and the values of this day decide
 * @param jurisdiction GB/T 2260 code of the county that handles the case
 * @param verificationConsent whether the household agreed to verification; null while not stated
 * @param singlePersonApplicants ids of members who apply alone
 * @param resolutions what became of discrepancies that were looked into
 * @param priceIndex the month's price rise; null where no supplement is asked for
 */
public record Application(
        LocalDate asOf,
        String jurisdiction,
        Community community,
        @Nullable Boolean verificationConsent,
        Household household,
        List<String> singlePersonApplicants,
        @Nullable Emergency emergency,
        @Nullable PriceIndex priceIndex,
        List<OfficialRecord> officialRecords,
        List<Resolution> resolutions) {

    /** The same application about a household of other facts. */
    public Application about(Household other) {
        return new Application(
                asOf,
                jurisdiction,
                community,
                verificationConsent,
                other,
                singlePersonApplicants,
                emergency,
                priceIndex,
                officialRecords,
                resolutions);
    }

    /** The same application with the records of agencies left aside. */
    public Application withoutRecords() {
        return copy(asOf, singlePersonApplicants, List.of(), List.of());
    }

    /** The same application, decided on another day. */
    public Application on(LocalDate day) {
        return copy(day, singlePersonApplicants, officialRecords, resolutions);
    }

    /** The same application, in which these members apply alone. */
    public Application alone(List<String> members) {
        return copy(asOf, members, officialRecords, resolutions);
    }

    private Application copy(
            LocalDate day, List<String> alone, List<OfficialRecord> records, List<Resolution> resolved) {
        return new Application(
                day,
                jurisdiction,
                community,
                verificationConsent,
                household,
                alone,
                emergency,
                priceIndex,
                records,
                resolved);
    }

    /** 城乡类别: which of the two standards applies. */
    public enum Community {
        URBAN,
        RURAL
    }
}
