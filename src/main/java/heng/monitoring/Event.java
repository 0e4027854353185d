package heng.monitoring;

import heng.household.Asset;
import heng.household.Disability;
import heng.household.Expenditure;
import heng.household.Income;
import heng.household.Member.Employment;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened since the last decision; which fields an event has depends on its kind.
 *
 * @param member id of the member
 * @param on day of death
 * @param since first day of what has changed; null: the day of monitoring
 * @param amount yuan for the period, all there is of the kind now; null: not known
 */
public record Event(
        Kind kind,
        @Nullable String member,
        @Nullable LocalDate on,
        @Nullable LocalDate since,
        Income.@Nullable Kind incomeKind,
        Expenditure.@Nullable Kind expenditureKind,
        @Nullable BigDecimal amount,
        Income.@Nullable Per per,
        Asset.@Nullable Use use,
        @Nullable Employment employment,
        @Nullable Disability disability) {

    /** What has happened. */
    public enum Kind {
        INCOME_CHANGED,
        MEMBER_DIED,
        EXPENSE_SURGED,
        VEHICLE_BOUGHT,
        MEMBER_IMPRISONED,
        EMPLOYMENT_CHANGED,
        DISABILITY_CERTIFIED
    }
}
