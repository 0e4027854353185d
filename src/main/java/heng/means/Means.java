package heng.means;

import heng.logic.Amount;
import heng.logic.Gap;
import java.util.List;

/** The economic status of those who count: what comes in, what is set aside, what remains. All yuan a month. */
public final class Means {
    private final CaseFile file;
    private final List<Person> people;
    private final boolean alone;
    private final List<IncomeItem> incomes;
    private final List<ExpenditureItem> expenditures;
    private final Amount income;
    private final Amount deducted;
    private final Amount counted;

    /** The means of these people, and of the household as a whole, out of all items. */
    public Means(CaseFile file, List<Person> people, List<IncomeItem> incomes, List<ExpenditureItem> expenditures) {
        this(file, people, false, incomes, expenditures);
    }

    /** The means of one person without what is the household's as a whole. */
    public static Means ownOf(
            CaseFile file, Person person, List<IncomeItem> incomes, List<ExpenditureItem> expenditures) {
        return new Means(file, List.of(person), true, incomes, expenditures);
    }

    private Means(
            CaseFile file,
            List<Person> people,
            boolean alone,
            List<IncomeItem> incomes,
            List<ExpenditureItem> expenditures) {
        this.file = file;
        this.people = people;
        this.alone = alone;
        this.incomes = incomes;
        this.expenditures = expenditures;
        this.income = sumOfIncomes(Treatment.COUNTED)
                .plus(sumOfIncomes(Treatment.OPEN))
                .plus(notStated("incomes"));
        this.deducted = deductions().plus(notStated("expenditures"));
        this.counted = income.minus(deducted).atLeastZero();
    }

    /** Who counts. */
    public List<Person> people() {
        return people;
    }

    /** How many count. */
    public int heads() {
        return people.size();
    }

    /** Whether this item belongs to somebody who counts, or to the household as a whole. */
    public boolean concerns(Item item) {
        return item.person() == null ? !alone : people.contains(item.person());
    }

    /** Income that counts, net of the cost of earning it, before deductions. */
    public Amount income() {
        return income;
    }

    /** Income that the law leaves out. */
    public Amount disregarded() {
        return sumOfIncomes(Treatment.DISREGARDED).plus(notStated("incomes"));
    }

    /** What is deducted. */
    public Amount deducted() {
        return deducted;
    }

    /** Income after deductions, never below zero: the figure that is compared. */
    public Amount countedIncome() {
        return counted;
    }

    /** Expenditure of the kinds that make the rigid-expenditure ratio. */
    public Amount rigidExpenditure() {
        Amount sum = notStated("expenditures");
        for (ExpenditureItem item : expenditures) {
            if (concerns(item)) {
                sum = sum.plus(item.rigid());
            }
        }
        return sum;
    }

    private Amount sumOfIncomes(Treatment treatment) {
        Amount sum = Amount.ZERO;
        for (IncomeItem item : incomes) {
            if (item.treatment() == treatment && concerns(item)) {
                sum = sum.plus(item.effect());
            }
        }
        return sum;
    }

    private Amount deductions() {
        Amount sum = Amount.ZERO;
        for (ExpenditureItem item : expenditures) {
            if (concerns(item)) {
                sum = sum.plus(item.effect());
            }
        }
        return sum;
    }

    private Amount notStated(String list) {
        boolean stated = list.equals("incomes")
                ? file.household().incomes() != null
                : file.household().expenditures() != null;
        return stated ? Amount.ZERO : Amount.unknown(new Gap.MissingFact("/household/" + list));
    }
}
