package heng.parameter;

import heng.parameter.Parameter.Combine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Every parameter and table for all days and places. {@link #sheet} opens it at one place and day; sheets are kept,
 * because between two days of change they are the same.
 */
public final class ParameterBook {
    private final Map<String, Parameter> parameters;
    private final Map<String, DatedTable> tables;
    private final Places places;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final Map<SheetKey, ParameterSheet> sheets = new ConcurrentHashMap<>();
    private final Map<LocalDate, Map<String, Map<String, List<Row>>>> rowsInForce = new ConcurrentHashMap<>();
    private final Map<String, String> rowsTold = new ConcurrentHashMap<>();
    private final Map<DatedValue, String> valuesTold = Collections.synchronizedMap(new IdentityHashMap<>());
    private final @Nullable Consumer<Lookup> watcher;
    private final @Nullable ParameterBook watched;

    /** The parameters by name, the tables by name, and the places they are keyed by. */
    public ParameterBook(Map<String, Parameter> parameters, Map<String, DatedTable> tables, Places places) {
        this(parameters, tables, places, null, null);
    }

    private ParameterBook(
            Map<String, Parameter> parameters,
            Map<String, DatedTable> tables,
            Places places,
            @Nullable Consumer<Lookup> watcher,
            @Nullable ParameterBook watched) {
        this.watcher = watcher;
        this.watched = watched;
        this.parameters = parameters;
        this.tables = tables;
        this.places = places;
        changes.add(LocalDate.MIN);
        parameters
                .values()
                .forEach(parameter -> parameter
                        .series()
                        .values()
                        .forEach(series ->
                                series.values().forEach(values -> values.forEach(value -> note(value.period())))));
        tables.values().forEach(table -> table.rows().forEach(row -> note(row.period())));
    }

    private void note(heng.law.Period period) {
        changes.add(period.from());
        if (period.until() != null) {
            changes.add(period.until().plusDays(1));
        }
    }

    /** The same book, but each question that its sheets are asked is told to the watcher. */
    public ParameterBook watchedBy(Consumer<Lookup> all) {
        return new ParameterBook(parameters, tables, places, all, this);
    }

    /** The same book, but for one parameter. */
    public ParameterBook with(Parameter other) {
        Map<String, Parameter> all = new LinkedHashMap<>(parameters);
        all.put(other.id(), other);
        return new ParameterBook(all, tables, places, watcher, null);
    }

    /** The same book, but for one table. */
    public ParameterBook with(DatedTable other) {
        Map<String, DatedTable> all = new LinkedHashMap<>(tables);
        all.put(other.name(), other);
        return new ParameterBook(parameters, all, places, watcher, null);
    }

    void asked(Lookup.Kind kind, String county, String community, LocalDate day, String name) {
        if (watcher != null) {
            watcher.accept(new Lookup(kind, county, community, day, name));
        }
    }

    /**
     * Everything that the answer to a question holds, as text: as long as it is the same, who asked was told the same.
     * A question for everything is never answered the same.
     */
    public String told(Lookup question) {
        return switch (question.kind()) {
            case VALUE -> {
                Parameter parameter = parameters.get(question.name());
                DatedValue value = parameter == null
                        ? null
                        : resolve(parameter, question.county(), question.community(), question.day());
                yield value == null ? "" : valuesTold.computeIfAbsent(value, ParameterBook::told);
            }
            case ROWS -> {
                LocalDate since = changes.floor(question.day());
                yield rowsTold.computeIfAbsent(
                        question.name() + "@" + since, unused -> rows(question.name(), question.day()));
            }
            case EVERYTHING -> UUID.randomUUID().toString();
        };
    }

    private String rows(String table, LocalDate day) {
        DatedTable found = tables.get(table);
        return found == null ? "" : found.inForce(day).toString();
    }

    /** All that the value says; its figure does not write itself out. */
    private static String told(DatedValue value) {
        return value.amount() == null
                ? value.toString()
                : value + " " + value.amount().sources() + " " + value.amount().least() + " "
                        + value.amount().most();
    }

    /** The places that cases and values belong to. */
    public Places places() {
        return places;
    }

    /** All parameters. */
    public Collection<Parameter> parameters() {
        return parameters.values();
    }

    /** The parameter with this name, or null. */
    public @Nullable Parameter find(String name) {
        return parameters.get(name);
    }

    /** All tables. */
    public Collection<DatedTable> tables() {
        return tables.values();
    }

    /** Every day on which any value or row begins, or has just ended. */
    public NavigableSet<LocalDate> changes() {
        return new TreeSet<>(changes.tailSet(LocalDate.MIN, false));
    }

    /**
     * All values for a county, urban or rural, on a day.
     *
     * @param county code of a known county
     * @param community {@code URBAN} or {@code RURAL}
     */
    public ParameterSheet sheet(String county, String community, LocalDate day) {
        LocalDate since = watcher == null ? changes.floor(day) : day;
        SheetKey key = new SheetKey(county, community, since == null ? LocalDate.MIN : since);
        ParameterSheet kept = sheets.get(key);
        return kept != null ? kept : sheets.computeIfAbsent(key, unused -> open(key, day));
    }

    private ParameterSheet open(SheetKey key, LocalDate day) {
        return watched == null
                ? opened(key, day)
                : watched.sheet(key.county(), key.community(), day).of(this, day);
    }

    private ParameterSheet opened(SheetKey key, LocalDate day) {
        Map<String, DatedValue> values = new HashMap<>();
        for (Parameter parameter : parameters.values()) {
            DatedValue value = resolve(parameter, key.county(), key.community(), day);
            if (value != null) {
                values.put(parameter.id(), value);
            }
        }
        return new ParameterSheet(
                this,
                key.county(),
                key.community(),
                day,
                values,
                rowsInForce.computeIfAbsent(key.since(), unused -> rowsOf(day)));
    }

    /** Rows are the same everywhere, so that the sheets of all places share them. */
    private Map<String, Map<String, List<Row>>> rowsOf(LocalDate day) {
        Map<String, Map<String, List<Row>>> rows = new HashMap<>();
        tables.values().forEach(table -> rows.put(table.name(), table.inForce(day)));
        return rows;
    }

    private @Nullable DatedValue resolve(Parameter parameter, String county, String community, LocalDate day) {
        String key = secondKey(parameter, county, community, day);
        List<DatedValue> found = new ArrayList<>();
        for (String place : places.lineage(county)) {
            DatedValue own = parameter.own(place, key, day);
            if (own != null) {
                found.add(own);
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        return parameter.combine() == Combine.HIGHER ? highest(found) : found.get(found.size() - 1);
    }

    /** The nearest of the highest; where one place has no value, the others' hold. */
    private static DatedValue highest(List<DatedValue> found) {
        DatedValue best = found.get(0);
        for (DatedValue value : found) {
            if (value.amount() != null
                    && (best.amount() == null
                            || !value.amount().isBelow(best.amount()).isMet())) {
                best = value;
            }
        }
        return best;
    }

    private String secondKey(Parameter parameter, String county, String community, LocalDate day) {
        if (parameter.by().isEmpty()) {
            return "";
        }
        if (parameter.by().equals("community")) {
            return community;
        }
        Parameter choosing = parameters.get(parameter.by());
        DatedValue choice = choosing == null ? null : resolve(choosing, county, community, day);
        return choice == null || choice.choice() == null ? "" : choice.choice();
    }

    private record SheetKey(String county, String community, LocalDate since) {}
}
