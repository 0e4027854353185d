package heng.household;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An income of one member.
 *
 * @param amount yuan for the period; null: not known
 * @param cost yuan, the necessary cost of earning it; null: not known
 * @param origin JSON pointer of the official record that it was taken over from; null: declared
 */
public record Income(
        String member,
        Kind kind,
        @Nullable BigDecimal amount,
        Per per,
        @Nullable BigDecimal cost,
        @Nullable String origin) {

    /** The same income of another amount. */
    public Income of(BigDecimal other, Per period, @Nullable BigDecimal itsCost) {
        return new Income(member, kind, other, period, itsCost, origin);
    }

    /** The same income, taken over from a record. */
    public Income from(String record) {
        return new Income(member, kind, amount, per, cost == null ? BigDecimal.ZERO : cost, record);
    }

    /** What the money comes from. */
    public enum Kind {
        WAGE,
        FARM_BUSINESS,
        OTHER_BUSINESS,
        INTEREST,
        DIVIDEND,
        RENT,
        LAND_TRANSFER,
        OTHER_PROPERTY,
        RETIREMENT_PENSION,
        BASIC_PENSION,
        UNEMPLOYMENT_BENEFIT,
        SURVIVOR_BENEFIT,
        MAINTENANCE,
        COMPENSATION,
        GIFT,
        VETERAN_PENSION,
        FAMILY_PLANNING_AWARD,
        SCHOLARSHIP,
        BRAVERY_AWARD,
        SOCIAL_ASSISTANCE,
        DISABILITY_SUBSIDY,
        DE_FACTO_ORPHAN_ALLOWANCE,
        OLD_AGE_ALLOWANCE,
        SICKNESS_DISABILITY_ALLOWANCE,
        OTHER
    }

    /** The period an amount is for; {@code YEAR} is the total of the look-back year. */
    public enum Per {
        MONTH,
        YEAR
    }
}
