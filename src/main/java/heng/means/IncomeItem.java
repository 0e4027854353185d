package heng.means;

import heng.household.Income;
import heng.logic.Amount;
import heng.logic.Gap;
import heng.parameter.Row;
import java.util.Locale;

/** One income of a member. Its table row of the day says how the law treats its kind. */
public final class IncomeItem extends Item {
    private static final String TABLE = "income-treatment";

    private final Income income;
    private final Row row;

    /** The income at this position of the request, of this member. */
    public IncomeItem(CaseFile file, int index, Income income, Person person) {
        super(file, income.origin() == null ? "/household/incomes/" + index : income.origin(), person);
        this.income = income;
        this.row = file.row(TABLE, income.kind().name());
    }

    public Income.Kind kind() {
        return income.kind();
    }

    /** What the table of the day says about this kind, or the value that the table leaves it to. */
    public Treatment tableTreatment() {
        String value = row.cell("open-value");
        String choice = value.isEmpty() ? "" : file().choice(value);
        return Treatment.valueOf(choice.isEmpty() ? row.cell("treatment") : choice.toUpperCase(Locale.ROOT));
    }

    /** Yuan a month after the necessary cost of earning it; never below zero. */
    public Amount net() {
        Amount declared = perMonth(income.amount(), income.per(), "amount");
        return declared.minus(perMonth(income.cost(), income.per(), "cost")).atLeastZero();
    }

    /** Counted: the net income adds to the household's. */
    public void counted(String rule) {
        settle(rule, Treatment.COUNTED, net(), row);
    }

    /** Not counted by the law of the day. */
    public void disregarded(String rule) {
        settle(rule, Treatment.DISREGARDED, net(), row);
    }

    /** Counted or not: no text was found, so it lies between nothing and all of it. */
    public void open(String rule) {
        settle(rule, Treatment.OPEN, net().orNothing(new Gap.OpenValue(row.cell("open-value"))), row);
    }

    /** Yuan a month that count as income. */
    public Amount income() {
        return treatment() == Treatment.DISREGARDED ? Amount.ZERO : effect();
    }

    /** Yuan a month that count as income of a person assessed as extremely poor. */
    public Amount incomeOfExtremelyPoor() {
        return row.says("never-for-extremely-poor") ? Amount.ZERO : income();
    }
}
