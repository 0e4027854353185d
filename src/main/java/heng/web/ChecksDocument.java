package heng.web;

import heng.law.LegalBasis;
import heng.law.Text;
import heng.logic.Outcome;
import heng.rulebook.RuleBook;
import heng.workshop.Check;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of one day as they are answered. */
record ChecksDocument(LocalDate asOf, Edition rulebook, Map<Outcome, Integer> summary, List<Entry> checks) {

    static ChecksDocument of(RuleBook rules, LocalDate day, List<Check> checks) {
        Map<Outcome, Integer> summary = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            summary.put(outcome, 0);
        }
        checks.forEach(check -> summary.merge(check.outcome(), 1, Integer::sum));
        return new ChecksDocument(
                day, Edition.of(rules), summary, checks.stream().map(Entry::of).toList());
    }

    /** One check; figures are null where they are not known. */
    record Entry(
            String id,
            Text text,
            String parameter,
            String place,
            Text placeName,
            @Nullable String community,
            LocalDate day,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal limit,
            String unit,
            String comparison,
            Outcome outcome,
            List<String> missing,
            LegalBasis law) {

        static Entry of(Check check) {
            return new Entry(
                    check.id(),
                    check.sentence(),
                    check.parameter(),
                    check.place().code(),
                    check.place().name(),
                    check.community(),
                    check.day(),
                    check.actual(),
                    check.limit(),
                    check.unit(),
                    check.comparison(),
                    check.outcome(),
                    check.missing(),
                    check.law());
        }
    }
}
