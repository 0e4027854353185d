package heng.household;

import heng.household.Member.Employment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agency returned about a member: exactly one of an income, an asset or a fact. */
public record OfficialRecord(
        Agency agency,
        String member,
        @Nullable Income income,
        @Nullable Asset asset,
        @Nullable Fact fact,
        LocalDate recordedOn) {

    /** Who keeps the records. */
    public enum Agency {
        VEHICLE,
        BANK,
        REAL_ESTATE,
        SOCIAL_INSURANCE,
        TAX,
        MARKET_REGISTRY,
        HOUSING_FUND,
        SECURITIES,
        INSURANCE,
        PAYMENT,
        CIVIL_REGISTRY,
        FUNERAL,
        PRISON,
        DISABLED_FEDERATION
    }

    /** A fact about a person; null fields are not part of the record. */
    public record Fact(
            @Nullable Situation situation,
            @Nullable LocalDate situationSince,
            @Nullable Employment employment,
            @Nullable Disability disability,
            @Nullable Boolean married,
            @Nullable Boolean deceased,
            @Nullable LocalDate deceasedOn,
            @Nullable List<Recognition> recognised) {}
}
