package heng.workshop;

import heng.law.Text;
import heng.logic.Amount;
import heng.parameter.ParameterBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Over a year the standard grows at least as much as consumption per head did in the year before. */
final class StandardGrowth implements Demand {
    private static final String CONSUMPTION = "consumption-growth.previous-year";
    private static final Question QUESTION = new Question(
            "standard-growth",
            new Text(
                    "低保标准一年的增幅不低于上年居民人均消费支出的增幅",
                    "Over the year the standard grew at least as much as consumption per head in the year before"),
            Reading.STANDARD,
            "ratio",
            "plan.growth-share");

    @Override
    public Stream<Check> on(ParameterBook book, LocalDate day) {
        return Stream.of("URBAN", "RURAL")
                .flatMap(community -> Reading.ofOwners(book, Reading.STANDARD, community, day))
                .filter(QUESTION::isAsked)
                .map(StandardGrowth::check);
    }

    private static Check check(Reading now) {
        Amount standard = now.amount(Reading.STANDARD);
        Amount before = now.on(now.day().minusYears(1)).amount(Reading.STANDARD);
        Amount share = now.amount(QUESTION.demand());
        Amount consumption = now.amount(CONSUMPTION);
        Amount asked = share.times(consumption);
        BigDecimal ratio = Reading.ratio(standard, before);
        return QUESTION.answered(
                now,
                now.community(),
                standard.isAtLeast(before.times(Amount.of(1).plus(asked))),
                ratio == null ? null : Figures.of(ratio.subtract(BigDecimal.ONE)),
                Question.known(asked),
                Reading.text(standard) + " ÷ " + Reading.text(before) + " − 1 ≥ " + Reading.text(share) + " × "
                        + Reading.text(consumption));
    }
}
