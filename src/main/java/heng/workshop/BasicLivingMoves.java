package heng.workshop;

import heng.law.Text;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.parameter.ParameterBook;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Where the allowance standard has changed, the basic living standard that a place announces has changed since. */
final class BasicLivingMoves implements Demand {
    private final Question question;

    BasicLivingMoves(String setting) {
        this.question = new Question(
                "basic-living-moves",
                new Text(
                        "低保标准调整以后，特困人员基本生活标准随之调整",
                        "After the allowance standard changed, the basic living standard changed with it"),
                BasicLiving.parameter(setting),
                "day",
                "plan.basic-living-moves");
    }

    @Override
    public Stream<Check> on(ParameterBook book, LocalDate day) {
        return Stream.of("URBAN", "RURAL")
                .flatMap(community -> Reading.ofOwners(book, question.parameter(), community, day))
                .filter(question::isAsked)
                .filter(at -> !at.choice(question.demand()).equals("false"))
                .map(this::check);
    }

    private Check check(Reading at) {
        LocalDate moved = at.since(question.parameter());
        LocalDate standardMoved = at.since(Reading.STANDARD);
        return question.answered(
                at, at.community(), answer(at, moved, standardMoved), null, null, moved + " ≥ " + standardMoved);
    }

    private Answer answer(Reading at, LocalDate moved, LocalDate standardMoved) {
        for (String needed : new String[] {question.parameter(), Reading.STANDARD}) {
            if (!at.amount(needed).isKnown()) {
                return Answer.undetermined(new Gap.OpenValue(needed));
            }
        }
        return at.choice(question.demand()).isEmpty()
                ? Answer.undetermined(new Gap.OpenValue(question.demand()))
                : Answer.of(!moved.isBefore(standardMoved));
    }
}
