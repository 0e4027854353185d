package heng.workshop;

import heng.law.Text;
import heng.logic.Amount;
import heng.logic.Gap;
import heng.parameter.ParameterBook;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/** In every county, care in institutions comes up to a share of last year's minimum wage. */
final class CentralCare implements Demand {
    private static final String REFERENCE = "care.minimum-wage-reference-month-day";

    private final Question question;

    private CentralCare(String degree, String zh, String en) {
        this.question = new Question(
                "care-" + degree,
                new Text(
                        "集中供养、" + zh + "自理能力的护理标准达到上年最低工资的规定比例",
                        "Care in institutions, self-care " + en
                                + " lost, comes up to its share of last year's minimum wage"),
                "extremely-poor.care.central." + degree + ".share",
                "yuan/month",
                "plan.care." + degree + ".share");
    }

    static CentralCare partlyLost() {
        return new CentralCare("partly-lost", "部分丧失", "partly");
    }

    static CentralCare whollyLost() {
        return new CentralCare("wholly-lost", "完全丧失", "wholly");
    }

    @Override
    public Stream<Check> on(ParameterBook book, LocalDate day) {
        return book.places().counties().stream()
                .map(county -> new Reading(book, county, "URBAN", day))
                .filter(question::isAsked)
                .map(this::check);
    }

    private Check check(Reading county) {
        Amount wage = lastYearsWage(county);
        Amount share = county.amount(question.parameter());
        Amount asked = county.amount(question.demand());
        return question.answered(
                county,
                null,
                wage.times(share).isAtLeast(wage.times(asked)),
                Reading.text(wage) + " × " + Reading.text(share) + " ≥ " + Reading.text(wage) + " × "
                        + Reading.text(asked));
    }

    private static Amount lastYearsWage(Reading county) {
        String reference = county.choice(REFERENCE);
        return reference.isEmpty()
                ? Amount.unknown(new Gap.OpenValue(REFERENCE))
                : county.on(MonthDay.parse("--" + reference).atYear(county.day().getYear() - 1))
                        .amount("minimum-wage");
    }
}
