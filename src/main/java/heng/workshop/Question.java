package heng.workshop;

import heng.law.Text;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.parameter.DatedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check asks of a parameter.
 *
 * @param demand the parameter whose dated values say that it is asked, how much, and by which law
 */
record Question(String id, Text sentence, String parameter, String unit, String demand) {

    /** Whether it is asked there on that day, even where nobody has found how much. */
    boolean isAsked(Reading at) {
        return at.find(demand) != null;
    }

    /** The check of money: the figures are those that were compared. */
    Check answered(Reading at, @Nullable String community, Answer answer, String comparison) {
        return answered(at, community, answer, known(answer.actual()), known(answer.limit()), comparison);
    }

    /** The check with the figures as they are to be shown. */
    Check answered(
            Reading at,
            @Nullable String community,
            Answer answer,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal limit,
            String comparison) {
        DatedValue asked = Objects.requireNonNull(at.find(demand));
        List<String> missing = answer.gaps().stream()
                .flatMap(gap -> gap instanceof Gap.OpenValue open ? Stream.of(open.parameter()) : Stream.of())
                .toList();
        return new Check(
                id,
                sentence,
                parameter,
                at.place(),
                community,
                at.day(),
                actual,
                limit,
                unit,
                comparison,
                answer.outcome(),
                missing,
                asked.law());
    }

    static @Nullable BigDecimal known(@Nullable Amount amount) {
        return amount == null || !amount.isKnown() ? null : Figures.of(amount);
    }
}
