package heng.decisionlog;

import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where rules and practice part: departures by condition, beside how often the scheme was decided at all. */
public record Divergence(
        Scheme scheme, String condition, Outcome from, Outcome to, long overrides, long decisionsOfScheme) {
    private static final int CONDITION = 3;
    private static final String COUNT = "select outcomes, count(*) from log_entry where kind = ?"
            + " and recorded_at >= ? and recorded_at < ? group by outcomes order by outcomes";

    /** The departures recorded from one moment to before another, the most frequent first. */
    public static List<Divergence> between(DecisionLog log, Instant from, Instant until) {
        Map<Scheme, Long> decided = new EnumMap<>(Scheme.class);
        count(log, Kind.DECISION, from, until)
                .forEach((line, number) -> Outcomes.in(line).stream()
                        .map(Outcomes.Pair::scheme)
                        .distinct()
                        .forEach(scheme -> decided.merge(scheme, number, Long::sum)));
        return count(log, Kind.OVERRIDE, from, until).entrySet().stream()
                .map(line -> of(line.getKey().split(":", -1), line.getValue(), decided))
                .sorted((one, other) -> Long.compare(other.overrides(), one.overrides()))
                .toList();
    }

    private static Divergence of(String[] line, long number, Map<Scheme, Long> decided) {
        Scheme scheme = Scheme.valueOf(line[0]);
        return new Divergence(
                scheme,
                line[CONDITION],
                Outcome.valueOf(line[1]),
                Outcome.valueOf(line[2]),
                number,
                decided.getOrDefault(scheme, 0L));
    }

    private static Map<String, Long> count(DecisionLog log, Kind kind, Instant from, Instant until) {
        Map<String, Long> counts = new LinkedHashMap<>();
        log.store()
                .sql()
                .sql(COUNT)
                .params(kind.name(), Ledger.time(from), Ledger.time(until))
                .query((row, number) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }
}
