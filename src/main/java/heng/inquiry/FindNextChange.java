package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.decision.Procedure;
import heng.household.Application;
import heng.inquiry.NextChange.Review;
import heng.law.Text;
import heng.parameter.DatedValue;
import heng.parameter.NoValueInForce;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the next day on which a decision would come otherwise if nothing but the date changes. */
public final class FindNextChange {
    /** How far ahead is looked; less far where deciding takes long. */
    public static final int MONTHS = 36;

    private final AssessHousehold assessment;
    private final RuleBook rules;
    private final TurningDays days;
    private final Reasons reasons;

    /** Looks ahead in this rule book. */
    public FindNextChange(AssessHousehold assessment, RuleBook rules) {
        this.assessment = assessment;
        this.rules = rules;
        this.days = new TurningDays(rules);
        this.reasons = new Reasons(assessment, rules);
    }

    /** The next change after the decision that was made of the application. */
    public NextChange after(Decision decision, Application application) {
        Picture now = Picture.of(decision);
        long left = decision.repeats();
        for (LocalDate day : days.of(application, application.asOf().plusMonths(MONTHS))) {
            if (left-- <= 0) {
                int months = Math.toIntExact(ChronoUnit.MONTHS.between(application.asOf(), day));
                return new NextChange(null, months, null, List.of(), review(decision));
            }
            try {
                Decision then = assessment.decide(application.on(day));
                if (!Picture.of(then).equals(now)) {
                    Difference difference = Difference.between(decision, then);
                    return new NextChange(day, MONTHS, difference, reasons.of(decision, then), review(decision));
                }
            } catch (NoValueInForce none) {
                Difference difference = Difference.between(decision, null);
                return new NextChange(day, MONTHS, difference, List.of(ends(none, application)), review(decision));
            }
        }
        return new NextChange(null, MONTHS, null, List.of(), review(decision));
    }

    private Because ends(NoValueInForce none, Application application) {
        DatedValue last = rules.parameters()
                .sheet(
                        application.jurisdiction(),
                        application.community().name(),
                        none.day().minusDays(1))
                .find(none.parameter().id());
        Text text = new Text(
                "自 " + none.day() + " 起没有可适用的数值：" + none.parameter().name().zh() + "，不能再作出认定",
                "From " + none.day() + " no value is in force of "
                        + none.parameter().name().en() + ", so that nothing can be decided");
        return new Because(Because.Kind.VALUE, text, last == null ? List.of() : List.of(last.law()));
    }

    private static @Nullable Review review(Decision decision) {
        LocalDate day = decision.file().day();
        return decision.procedure().reviews().stream()
                .min(Comparator.comparingInt(Procedure.Review::months))
                .map(one -> new Review(day.plusMonths(one.months()), one.months(), one.basis()))
                .orElse(null);
    }
}
