package heng.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a county rounds the amount it pays. No national instrument says; the value is the parameter
 * {@code subsistence-allowance.rounding}. Comparisons always come before rounding.
 */
public enum Rounding {
    NONE("none") {
        @Override
        public BigDecimal apply(BigDecimal yuan) {
            return yuan.setScale(2, RoundingMode.DOWN);
        }
    },
    FEN("fen") {
        @Override
        public BigDecimal apply(BigDecimal yuan) {
            return yuan.setScale(2, RoundingMode.HALF_UP);
        }
    },
    YUAN_UP("yuan-up") {
        @Override
        public BigDecimal apply(BigDecimal yuan) {
            return yuan.setScale(0, RoundingMode.UP).setScale(2);
        }
    };

    private final String code;

    Rounding(String code) {
        this.code = code;
    }

    /** The amount as paid, in yuan with two decimals. */
    public abstract BigDecimal apply(BigDecimal yuan);

    /**
     * The rounding that a parameter value names.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static Rounding named(String code) {
        for (Rounding rounding : values()) {
            if (rounding.code.equals(code)) {
                return rounding;
            }
        }
        throw new IllegalArgumentException("unknown rounding");
    }
}
