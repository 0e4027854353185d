package heng.household;

import heng.household.Income.Per;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the household paid itself, after insurance and assistance.
 *
 * @param member null where it is the household's as a whole
 * @param amount yuan for the period; null: not known
 */
public record Expenditure(
        @Nullable String member, Kind kind, @Nullable BigDecimal amount, Per per) {

    /** What was paid for. */
    public enum Kind {
        MEDICAL,
        EDUCATION,
        RENT,
        EMPLOYMENT_COST,
        REHABILITATION,
        CARE,
        SOCIAL_INSURANCE,
        TAX,
        MAINTENANCE_PAID,
        LIVING,
        OTHER_NECESSARY
    }
}
