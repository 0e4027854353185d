package heng.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person outside the household with a legal duty of support.
 *
 * @param supports ids of the members supported
 * @param relation what the obligor is to the person supported
 * @param consent the obligor's own agreement to the use of records; null while not stated
 * @param assetsWithinLimit whether the obligor's property is within the limits for low-income families
 * @param childrenSharing how many children share the duty
 */
public record Obligor(
        String id,
        List<String> supports,
        @Nullable Relation relation,
        @Nullable LocalDate birthDate,
        @Nullable Boolean consent,
        @Nullable Integer householdSize,
        @Nullable BigDecimal householdMonthlyIncome,
        @Nullable BigDecimal ownMonthlyIncome,
        @Nullable Boolean assetsWithinLimit,
        @Nullable Disability disability,
        @Nullable Situation situation,
        @Nullable Boolean civilCapacity,
        @Nullable List<Recognition> recognised,
        @Nullable Integer childrenSharing) {

    /** The same person with another date of birth. */
    public Obligor born(LocalDate other) {
        return new Obligor(
                id,
                supports,
                relation,
                other,
                consent,
                householdSize,
                householdMonthlyIncome,
                ownMonthlyIncome,
                assetsWithinLimit,
                disability,
                situation,
                civilCapacity,
                recognised,
                childrenSharing);
    }
}
