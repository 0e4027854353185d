package heng.inquiry;

import heng.parameter.DatedTable;
import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import java.util.Set;
import java.util.TreeSet;

/** The ages and numbers of months that the rule book names anywhere, at any time. */
final class Spans {
    private static final String FRESH = "fresh-months";

    private Spans() {}

    /** All values of the parameters in this unit. */
    static Set<Integer> of(ParameterBook book, String unit) {
        Set<Integer> spans = new TreeSet<>();
        for (Parameter parameter : book.parameters()) {
            if (parameter.unit().equals(unit)) {
                parameter.series().values().stream()
                        .flatMap(byKey -> byKey.values().stream())
                        .flatMap(values -> values.stream())
                        .forEach(value -> {
                            if (value.amount() != null && value.amount().isKnown()) {
                                spans.add(value.amount().rounded(0).intValueExact());
                            }
                        });
            }
        }
        return spans;
    }

    /** For how many months records of agencies are fresh. */
    static Set<Integer> freshness(ParameterBook book) {
        Set<Integer> spans = new TreeSet<>();
        for (DatedTable table : book.tables()) {
            table.rows().stream()
                    .map(row -> row.cell(FRESH))
                    .filter(cell -> !cell.isEmpty())
                    .forEach(cell -> spans.add(Integer.valueOf(cell)));
        }
        return spans;
    }
}
