package heng.household;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something the household owns.
 *
 * @param amount yuan, for money; null: not known
 * @param builtArea square metres, for a home
 * @param usableArea square metres, for a home
 * @param use for a vehicle or a large farm machine
 * @param origin JSON pointer of the official record that it was taken over from; null: declared
 */
public record Asset(
        Kind kind,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal builtArea,
        @Nullable BigDecimal usableArea,
        @Nullable Use use,
        @Nullable String origin) {

    /** The same money of another amount. */
    public Asset of(BigDecimal other) {
        return new Asset(kind, other, builtArea, usableArea, use, origin);
    }

    /** The same home of another area. */
    public Asset of(@Nullable BigDecimal built, @Nullable BigDecimal usable) {
        return new Asset(kind, amount, built, usable, use, origin);
    }

    /** The same vehicle or machine of another use. */
    public Asset of(Use other) {
        return new Asset(kind, amount, builtArea, usableArea, other, origin);
    }

    /** The same asset, taken over from a record. */
    public Asset from(String record) {
        return new Asset(kind, amount, builtArea, usableArea, use, record);
    }

    /** What is owned; the first six are money. */
    public enum Kind {
        DEPOSIT,
        SECURITIES,
        FUND,
        INSURANCE,
        CLAIM,
        INTERNET_FINANCE,
        HOME,
        MOTOR_VEHICLE,
        LARGE_FARM_MACHINE;

        /** Whether this is a monetary asset. */
        public boolean isMoney() {
            return compareTo(HOME) < 0;
        }

        /** Whether this moves on wheels or tracks. */
        public boolean isVehicle() {
            return compareTo(HOME) > 0;
        }
    }

    /** What a vehicle or machine is for. */
    public enum Use {
        PRIVATE,
        ONLY_LIVELIHOOD,
        PRODUCTION,
        DISABILITY_MOBILITY,
        ILLNESS_OR_CARE_TRAVEL,
        LOST_NOT_DEREGISTERED
    }
}
