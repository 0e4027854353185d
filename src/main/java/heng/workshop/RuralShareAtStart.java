package heng.workshop;

import heng.law.Text;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.parameter.ParameterBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The standards that were entered agree with the share that the plan states for its start, to the digits it has. */
final class RuralShareAtStart implements Demand {
    private static final Question QUESTION = new Question(
            "rural-share-at-start",
            new Text(
                    "录入的农村、城市低保标准之比与规划写明的起点一致",
                    "The rural and urban standards that were entered agree with the start that the plan states"),
            Reading.STANDARD,
            "ratio",
            "plan.rural-share.start");

    @Override
    public Stream<Check> on(ParameterBook book, LocalDate day) {
        return Reading.ofOwners(book, QUESTION.demand(), "URBAN", day).map(RuralShareAtStart::check);
    }

    private static Check check(Reading urban) {
        Amount rural = urban.in("RURAL").amount(Reading.STANDARD);
        Amount whole = urban.amount(Reading.STANDARD);
        Amount stated = urban.amount(QUESTION.demand());
        BigDecimal ratio = Reading.ratio(rural, whole);
        return QUESTION.answered(
                urban,
                null,
                agrees(ratio, stated),
                ratio == null ? null : Figures.of(ratio),
                Question.known(stated),
                Reading.text(rural) + " ÷ " + Reading.text(whole) + " ≈ " + Reading.text(stated));
    }

    private static Answer agrees(@Nullable BigDecimal ratio, Amount stated) {
        BigDecimal figure = Question.known(stated);
        if (ratio == null || figure == null) {
            return Answer.undetermined(new Gap.OpenValue(ratio == null ? Reading.STANDARD : QUESTION.demand()));
        }
        return Answer.of(ratio.setScale(figure.scale(), RoundingMode.HALF_UP).compareTo(figure) == 0);
    }
}
