package heng.workshop.handbook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Coordinates of a drawing: one decimal, so that the same drawing is the same text everywhere. */
final class Decimals {
    private Decimals() {}

    static String of(double coordinate) {
        return BigDecimal.valueOf(coordinate).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
