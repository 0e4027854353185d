package heng.workshop;

import heng.decision.Condition;
import heng.law.LegalInstrument;
import heng.parameter.Row;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which the law is not what it was the day before.
 *
 * @param begins what is in force from this day
 * @param ends what was in force for the last time the day before
 */
public record ChangeDay(LocalDate date, Provisions begins, Provisions ends, List<ParameterChange> parameters) {

    /** Instruments, rules and table rows that move together. */
    public record Provisions(List<LegalInstrument> instruments, List<Condition> conditions, List<TableRow> rows) {}

    /** A row and the table it stands in. */
    public record TableRow(String table, Row row) {}
}
