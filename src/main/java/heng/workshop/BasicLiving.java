package heng.workshop;

import heng.law.Text;
import heng.logic.Amount;
import heng.parameter.ParameterBook;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a place announces for the basic living of extremely poor persons is a multiple of its allowance standard. */
final class BasicLiving implements Demand {
    private final Question question;

    BasicLiving(String setting) {
        this.question = new Question(
                "basic-living-multiple",
                new Text(
                        "特困人员基本生活标准达到低保标准的规定倍数",
                        "The basic living standard comes up to its multiple of the allowance standard"),
                parameter(setting),
                "yuan/month",
                "extremely-poor.basic-living.multiple");
    }

    static String parameter(String setting) {
        return "extremely-poor.basic-living." + setting;
    }

    @Override
    public Stream<Check> on(ParameterBook book, LocalDate day) {
        return Stream.of("URBAN", "RURAL")
                .flatMap(community -> Reading.ofOwners(book, question.parameter(), community, day))
                .filter(question::isAsked)
                .map(this::check);
    }

    private Check check(Reading at) {
        Amount announced = at.amount(question.parameter());
        Amount standard = at.amount(Reading.STANDARD);
        Amount multiple = at.amount(question.demand());
        return question.answered(
                at,
                at.community(),
                announced.isAtLeast(standard.times(multiple)),
                Reading.text(announced) + " ≥ " + Reading.text(standard) + " × " + Reading.text(multiple));
    }
}
