package heng.workshop;

import heng.law.Text;
import heng.logic.Amount;
import heng.parameter.ParameterBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The rural standard comes up to a share of the urban one. */
final class RuralShare implements Demand {
    private static final Question QUESTION = new Question(
            "rural-share",
            new Text("农村低保标准达到城市标准的规定比例", "The rural standard comes up to the share of the urban one that is asked"),
            Reading.STANDARD,
            "ratio",
            "plan.rural-share");

    @Override
    public Stream<Check> on(ParameterBook book, LocalDate day) {
        return Stream.concat(
                        Reading.ofOwners(book, Reading.STANDARD, "URBAN", day),
                        Reading.ofOwners(book, Reading.STANDARD, "RURAL", day).map(rural -> rural.in("URBAN")))
                .distinct()
                .filter(QUESTION::isAsked)
                .map(RuralShare::check);
    }

    private static Check check(Reading urban) {
        Amount rural = urban.in("RURAL").amount(Reading.STANDARD);
        Amount whole = urban.amount(Reading.STANDARD);
        Amount share = urban.amount(QUESTION.demand());
        BigDecimal actual = Reading.ratio(rural, whole);
        return QUESTION.answered(
                urban,
                null,
                rural.isAtLeast(whole.times(share)),
                actual == null ? null : Figures.of(actual),
                Question.known(share),
                Reading.text(rural) + " ÷ " + Reading.text(whole) + " ≥ " + Reading.text(share));
    }
}
