package heng.means;

import heng.household.Application;
import heng.household.Application.Community;
import heng.household.Household;
import heng.law.LegalBasis;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.logic.NoOneAnswer;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.Parameter.WhenAbsent;
import heng.parameter.ParameterSheet;
import heng.parameter.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision has on its desk: the application, the values of its place and day, and the notes taken on the way.
 * One thread, one decision.
 */
public final class CaseFile {
    private final Application application;
    private final ParameterSheet sheet;
    private final Map<String, DatedValue> used = new LinkedHashMap<>();
    private final Map<String, String> wanting = new LinkedHashMap<>();
    private final Set<Step> trace = new LinkedHashSet<>();

    /** Opens a case with the values of its place and day. */
    public CaseFile(Application application, ParameterSheet sheet) {
        this.application = application;
        this.sheet = sheet;
    }

    public Application application() {
        return application;
    }

    public Household household() {
        return application.household();
    }

    /** The day whose law decides. */
    public LocalDate day() {
        return application.asOf();
    }

    /** The value in force; a value nobody has found is some figure above zero, and says which. */
    public Amount value(String parameter) {
        return amount(parameter, sheet);
    }

    /** The value that was in force on another day. */
    public Amount valueOn(LocalDate day, String parameter) {
        return amount(parameter, sheet.on(day));
    }

    /** The value in force in town, whatever the community of the case. */
    public Amount valueInTown(String parameter) {
        return amount(parameter, sheet.in(Community.URBAN.name()));
    }

    /** Whether the law of the day knows the scheme, or the part of one, that the table {@code schemes} names. */
    public boolean knows(String scheme) {
        return !sheet.rows("schemes", scheme).isEmpty();
    }

    /** Whether the place is one of these codes, or lies within one; an empty list means everywhere. */
    public boolean liesIn(String codes) {
        return codes.isEmpty() || List.of(codes.split(" ")).stream().anyMatch(sheet.lineage()::contains);
    }

    /** Whether a value is in force; without one, the decision notes that none was known. */
    public boolean has(String parameter) {
        DatedValue value = look(parameter, sheet);
        return value != null && !value.absent();
    }

    /** The word a parameter chooses; empty where none is known. */
    public String choice(String parameter) {
        DatedValue value = look(parameter, sheet);
        return value == null || value.choice() == null ? "" : value.choice();
    }

    /** Whether a yes-or-no parameter says yes; undetermined where nothing is known. */
    public Answer flag(String parameter) {
        return chooses(parameter, "true");
    }

    /** Whether a choice is this word; undetermined where nothing is known. */
    public Answer chooses(String parameter, String word) {
        String choice = choice(parameter);
        return choice.isEmpty() ? Answer.undetermined(new Gap.OpenValue(parameter)) : Answer.of(choice.equals(word));
    }

    /** The rows of a table in force under a key. */
    public List<Row> rows(String table, String key) {
        return sheet.rows(table, key);
    }

    /**
     * The row of a table in force under a key that every request may hold.
     *
     * @throws NoOneAnswer where none is in force on the day
     */
    Row row(String table, String key) {
        List<Row> rows = rows(table, key);
        if (rows.isEmpty()) {
            throw new NoOneAnswer(
                    "表 " + table + " 当日没有 " + key + " 的行",
                    "the table " + table + " has no row for " + key + " on the day");
        }
        return rows.get(0);
    }

    /** All rows of a table in force. */
    public List<Row> rows(String table) {
        return sheet.rows(table);
    }

    /** The law of the value in force; null where there is none. */
    public @Nullable LegalBasis basisOf(String parameter) {
        DatedValue value = look(parameter, sheet);
        return value == null ? null : value.law();
    }

    private Amount amount(String parameter, ParameterSheet from) {
        DatedValue value = look(parameter, from);
        return value == null || value.amount() == null
                ? Amount.unknownButPositive(new Gap.OpenValue(parameter))
                : value.amount();
    }

    private @Nullable DatedValue look(String parameter, ParameterSheet from) {
        DatedValue value = from.find(parameter);
        if (value == null) {
            boolean none = from.definition(parameter).whenAbsent() == WhenAbsent.NONE;
            wanting.putIfAbsent(parameter, none ? "none-known" : "not-found");
        } else {
            used.putIfAbsent(value.key(), value);
            if (value.absent()) {
                wanting.putIfAbsent(parameter, "not-found");
            }
        }
        return value;
    }

    /** Every value the decision has looked at. */
    public Collection<DatedValue> used() {
        return used.values();
    }

    /** The value that a figure carries as a source; null where the decision has not looked at it. */
    public @Nullable DatedValue used(String key) {
        return used.get(key);
    }

    /** Parameters that were looked for in vain. */
    public Collection<String> wanting() {
        return wanting.keySet();
    }

    /** What the book says about a parameter. */
    public Parameter definition(String parameter) {
        return sheet.definition(parameter);
    }

    /** Notes a step of the way. */
    public void note(String rule, String subject, String result) {
        trace.add(new Step(rule, subject, result));
    }

    /** The way so far, in order; what was found on several ways in the same manner stands once. */
    public Set<Step> trace() {
        return trace;
    }

    /**
     * One step of the way to a decision.
     *
     * @param rule id of the rule or table that spoke
     * @param subject pointer to what it spoke about
     * @param result what it said
     */
    public record Step(String rule, String subject, String result) {}
}
