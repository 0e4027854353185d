package heng.web;

import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.inquiry.Cliff;
import heng.inquiry.Cliffs;
import heng.inquiry.Sweep;
import heng.inquiry.SweepPoint;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sweep as it is answered; money is yuan a month. */
record SweepDocument(
        LocalDate asOf,
        Edition rulebook,
        String pointer,
        List<Point> points,
        List<Fall> cliffs,
        List<Cliffs.Slope> slopes,
        boolean complete) {
    static SweepDocument of(RuleBook rules, Sweep sweep) {
        LocalDate day = sweep.asOf();
        return new SweepDocument(
                day,
                Edition.of(rules),
                sweep.pointer(),
                sweep.points().stream().map(Point::of).toList(),
                sweep.cliffs().stream().map(one -> Fall.of(rules, day, one)).toList(),
                sweep.slopes(),
                sweep.complete());
    }

    /**
     * One value.
     *
     * @param outcomes by scheme; of a person with the person's id behind a slash
     */
    record Point(
            BigDecimal at,
            Map<String, Outcome> outcomes,
            Map<Scheme, BigDecimal> entitlements,
            BigDecimal total,
            @Nullable BigDecimal income,
            @Nullable BigDecimal resources) {
        static Point of(SweepPoint point) {
            return new Point(
                    point.at(),
                    point.outcomes(),
                    point.entitlements(),
                    point.total(),
                    point.income(),
                    point.resources());
        }
    }

    record Fall(BigDecimal at, BigDecimal lost, List<End> ends) {
        static Fall of(RuleBook rules, LocalDate day, Cliff cliff) {
            return new Fall(
                    cliff.at(),
                    cliff.lost(),
                    cliff.ends().stream().map(end -> End.of(rules, day, end)).toList());
        }
    }

    record End(
            Scheme scheme,
            @Nullable String member,
            @Nullable Outcome from,
            @Nullable Outcome to,
            BigDecimal lost,
            Text why,
            List<LegalBasis> basis) {
        static End of(RuleBook rules, LocalDate day, Cliff.End end) {
            List<LegalBasis> basis = end.reasons().stream()
                    .flatMap(finding -> rules.basis(finding.condition(), day).stream())
                    .distinct()
                    .toList();
            return new End(end.scheme(), end.member(), end.from(), end.to(), end.lost(), end.why(), basis);
        }
    }
}
