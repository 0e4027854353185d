package heng.household;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The month's rise of consumer prices, as ratios: 0.035 is 3.5 %. */
public record PriceIndex(
        @Nullable BigDecimal cpiYearOnYear,
        @Nullable BigDecimal foodYearOnYear,
        @Nullable BigDecimal rise) {}
