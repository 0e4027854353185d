package heng.decisionlog;

import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What decisions are looked for, the latest first; null does not narrow.
 *
 * @param from first moment
 * @param until first moment after
 * @param outcome of the scheme, without which it says nothing
 * @param counties codes of the counties that were decided in
 * @param before a page begins with what stands before this place in the log; null: the last
 * @param limit the most on a page
 */
public record Search(
        @Nullable UUID household,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Scheme scheme,
        @Nullable Outcome outcome,
        @Nullable Set<String> counties,
        @Nullable Long before,
        int limit) {

    /** In all counties. */
    public Search(
            @Nullable UUID household,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Scheme scheme,
            @Nullable Outcome outcome,
            @Nullable Long before,
            int limit) {
        this(household, from, until, scheme, outcome, null, before, limit);
    }

    List<LoggedDecision> in(JdbcClient sql) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("kind = 'DECISION'");
        narrow(where, values, "household = :household", "household", household);
        narrow(where, values, "recorded_at >= :from", "from", from == null ? null : Ledger.time(from));
        narrow(where, values, "recorded_at < :until", "until", until == null ? null : Ledger.time(until));
        narrow(where, values, "jurisdiction in (:counties)", "counties", counties == null ? null : codes(counties));
        narrow(where, values, "sequence < :before", "before", before);
        String like = scheme == null ? null : Outcomes.pattern(scheme, outcome);
        narrow(where, values, "outcomes like :outcomes escape '\\'", "outcomes", like);
        values.put("limit", limit);
        String select = "select " + Ledger.COLUMNS + " from log_entry e where " + where
                + " order by sequence desc limit :limit";
        return sql.sql(select).params(values).query(Ledger::entry).list().stream()
                .map(LoggedDecision::of)
                .toList();
    }

    /** No list of SQL is empty; no place has an empty code. */
    private static Set<String> codes(Set<String> counties) {
        return counties.isEmpty() ? Set.of("") : counties;
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
