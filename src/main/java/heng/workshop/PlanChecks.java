package heng.workshop;

import heng.parameter.DatedValue;
import heng.parameter.ParameterBook;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;

/**
 * The checks that law and five-year plan let us make on the values: reported to policy staff, without effect on any
 * decision. Figures, days and laws of the demands are parameters, most of them named {@code plan.…}.
 */
public final class PlanChecks {
    private static final String PLAN = "plan.";
    private static final List<Demand> DEMANDS = List.of(
            new RuralShareAtStart(),
            new RuralShare(),
            new StandardGrowth(),
            new LocalStandard(),
            CentralCare.partlyLost(),
            CentralCare.whollyLost(),
            new BasicLiving("dispersed"),
            new BasicLiving("central"),
            new BasicLivingMoves("dispersed"),
            new BasicLivingMoves("central"));

    private final ParameterBook book;
    private final Timeline timeline;

    /** The checks of a rule book. */
    public PlanChecks(RuleBook rules) {
        this.book = rules.parameters();
        this.timeline = Timeline.of(rules);
    }

    /** How the values of a day stand to what is asked on it. */
    public List<Check> on(LocalDate day) {
        return DEMANDS.stream().flatMap(demand -> demand.on(book, day)).toList();
    }

    /** The checks of every day of change since the plan's first figure. */
    public List<Check> all() {
        return timeline.between(firstDay(), null).days().stream()
                .flatMap(change -> on(change.date()).stream())
                .toList();
    }

    private LocalDate firstDay() {
        return book.parameters().stream()
                .filter(parameter -> parameter.id().startsWith(PLAN))
                .flatMap(parameter -> parameter.series().values().stream())
                .flatMap(byKey -> byKey.values().stream())
                .flatMap(List::stream)
                .map(DatedValue::period)
                .map(period -> period.from())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
