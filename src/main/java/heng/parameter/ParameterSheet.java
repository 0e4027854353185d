package heng.parameter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values and table rows in force at one place between two days of change. */
public final class ParameterSheet {
    private final ParameterBook book;
    private final String county;
    private final String community;
    private final LocalDate day;
    private final Map<String, DatedValue> values;
    private final Map<String, Map<String, List<Row>>> rows;
    private final Map<String, ParameterSheet> others;

    ParameterSheet(
            ParameterBook book,
            String county,
            String community,
            LocalDate day,
            Map<String, DatedValue> values,
            Map<String, Map<String, List<Row>>> rows) {
        this(book, county, community, day, values, rows, Map.of());
    }

    private ParameterSheet(
            ParameterBook book,
            String county,
            String community,
            LocalDate day,
            Map<String, DatedValue> values,
            Map<String, Map<String, List<Row>>> rows,
            Map<String, ParameterSheet> others) {
        this.book = book;
        this.county = county;
        this.community = community;
        this.day = day;
        this.values = values;
        this.rows = rows;
        this.others = others;
    }

    /** The same values and rows on one of its days, as a sheet of a book that is told what it is asked. */
    ParameterSheet of(ParameterBook watching, LocalDate exactDay) {
        return new ParameterSheet(watching, county, community, exactDay, values, rows);
    }

    /** The value in force, which may be an absent one; null where none is dated for the day. */
    public @Nullable DatedValue find(String parameter) {
        asked(Lookup.Kind.VALUE, parameter);
        return values.get(parameter);
    }

    /** All values in force, by parameter. */
    public Map<String, DatedValue> values() {
        asked(Lookup.Kind.EVERYTHING, "");
        return values;
    }

    /** What the book says about the parameter. */
    public Parameter definition(String parameter) {
        Parameter definition = book.find(parameter);
        if (definition == null) {
            throw new IllegalArgumentException("no parameter is named " + parameter);
        }
        return definition;
    }

    /** The rows of a table in force under a key; empty where there is none. */
    public List<Row> rows(String table, String key) {
        asked(Lookup.Kind.ROWS, table);
        Map<String, List<Row>> inForce = rows.get(table);
        if (inForce == null) {
            throw new IllegalArgumentException("no table is named " + table);
        }
        return inForce.getOrDefault(key, List.of());
    }

    /** All rows of a table in force. */
    public List<Row> rows(String table) {
        asked(Lookup.Kind.ROWS, table);
        return rows.getOrDefault(table, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The same sheet, but with what another says of one parameter: to see what its change means. */
    public ParameterSheet withValue(String parameter, ParameterSheet other) {
        asked(Lookup.Kind.EVERYTHING, "");
        Map<String, DatedValue> changed = new HashMap<>(values);
        changed.remove(parameter);
        DatedValue value = other.find(parameter);
        if (value != null) {
            changed.put(parameter, value);
        }
        return new ParameterSheet(book, county, community, day, changed, rows, others);
    }

    /** The same sheet, but with the rows that another has in a table under a key. */
    public ParameterSheet withRows(String table, String key, ParameterSheet other) {
        asked(Lookup.Kind.EVERYTHING, "");
        Map<String, List<Row>> changed = new LinkedHashMap<>(rows.getOrDefault(table, Map.of()));
        changed.remove(key);
        List<Row> theirs = other.rows(table, key);
        if (!theirs.isEmpty()) {
            changed.put(key, theirs);
        }
        Map<String, Map<String, List<Row>>> all = new HashMap<>(rows);
        all.put(table, changed);
        return new ParameterSheet(book, county, community, day, values, all, others);
    }

    /** The same sheet, but with another for {@code URBAN} or {@code RURAL} cases beside it. */
    public ParameterSheet with(String otherCommunity, ParameterSheet other) {
        asked(Lookup.Kind.EVERYTHING, "");
        Map<String, ParameterSheet> changed = new HashMap<>(others);
        changed.put(otherCommunity, other);
        return new ParameterSheet(book, county, community, day, values, rows, changed);
    }

    /** Rows are the same everywhere, so that their question names no place. */
    private void asked(Lookup.Kind kind, String name) {
        boolean anywhere = kind == Lookup.Kind.ROWS;
        book.asked(kind, anywhere ? "" : county, anywhere ? "" : community, day, name);
    }

    /** The keys under which a table has rows in force. */
    public Set<String> keys(String table) {
        asked(Lookup.Kind.ROWS, table);
        return rows.getOrDefault(table, Map.of()).keySet();
    }

    /** The same place on another day. */
    public ParameterSheet on(LocalDate day) {
        return book.sheet(county, community, day);
    }

    /** The same place and day for {@code URBAN} or {@code RURAL} cases. */
    public ParameterSheet in(String otherCommunity) {
        if (otherCommunity.equals(community)) {
            return this;
        }
        ParameterSheet other = others.get(otherCommunity);
        return other == null ? book.sheet(county, otherCommunity, day) : other;
    }

    /** The codes from the widest place down to the county. */
    public List<String> lineage() {
        return book.places().lineage(county);
    }

    /** Code of the county. */
    public String county() {
        return county;
    }
}
