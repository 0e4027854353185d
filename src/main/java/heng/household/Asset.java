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
 */
public record Asset(
        Kind kind,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal builtArea,
        @Nullable BigDecimal usableArea,
        @Nullable Use use) {

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
