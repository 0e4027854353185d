package heng.inquiry;

import heng.parameter.ParameterSheet;
import heng.parameter.Row;
import java.time.LocalDate;
import java.util.List;

/** The rows of a table under one key that are not on a day what they were the day before. */
record MovingRows(String table, String key, LocalDate day, ParameterSheet now, ParameterSheet eve) implements Mover {
    @Override
    public List<Because> because() {
        List<Because> begun = now.rows(table, key).stream()
                .filter(row -> row.period().beginsOn(day))
                .map(row -> Provisions.begun(day, row.text(), List.of(row.law())))
                .toList();
        return begun.isEmpty() ? ended() : begun;
    }

    private List<Because> ended() {
        return eve.rows(table, key).stream()
                .filter(this::hasEnded)
                .map(row -> Provisions.ended(day, row.text(), List.of(row.law())))
                .toList();
    }

    private boolean hasEnded(Row row) {
        return row.period().endedBefore(day);
    }

    @Override
    public ParameterSheet without(ParameterSheet sheet) {
        return sheet.withRows(table, key, eve);
    }

    @Override
    public ParameterSheet alone(ParameterSheet sheet) {
        return sheet.withRows(table, key, now);
    }
}
