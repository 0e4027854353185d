package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import heng.means.Person;
import heng.parameter.Row;
import java.util.ArrayList;
import java.util.List;

/** 单人户: a member who applies for the allowance alone. */
public final class SinglePersonTest extends PersonTest {
    private static final String TABLE = "single-person-entry";

    private final Means own;
    private final Answer householdDraws;
    private final Answer extremelyPoor;
    private final Answer marginalHousehold;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * The person's test.
     *
     * @param household means of the household, for limits per head
     * @param own means of the person alone
     * @param householdDraws whether the household as a whole draws the allowance
     * @param extremelyPoor whether the person is supported as extremely poor
     * @param marginalHousehold whether the household lies within the marginal lines
     */
    public SinglePersonTest(
            CaseFile file,
            Person person,
            Means household,
            Means own,
            Belongings belongings,
            Conditions conditions,
            Answer householdDraws,
            Answer extremelyPoor,
            Answer marginalHousehold) {
        super(file, Scheme.SUBSISTENCE_ALLOWANCE, person, household, belongings, conditions);
        this.own = own;
        this.householdDraws = householdDraws;
        this.extremelyPoor = extremelyPoor;
        this.marginalHousehold = marginalHousehold;
        for (Row row : file.rows(TABLE)) {
            entries.add(new Entry(row, EntryClass.valueOf(row.cell("class")).admits(person, row)));
        }
    }

    public Answer householdDraws() {
        return householdDraws;
    }

    public Answer extremelyPoor() {
        return extremelyPoor;
    }

    /** The person's own counted income, yuan a month. */
    public Amount ownIncome() {
        return own.countedIncome();
    }

    /** Whether some row of the day's table lets a person like this enter alone. */
    public Answer belongsToAClass() {
        Answer any = Answer.NOT_MET;
        for (Entry entry : entries) {
            any = any.orAlso(entry.admits);
        }
        return any;
    }

    /** Whether the household is marginal, or a row that does not ask for it admits the person. */
    public Answer inMarginalHouseholdIfNeeded() {
        Answer free = Answer.NOT_MET;
        for (Entry entry : entries) {
            if (!entry.row.says("within-marginal-household")) {
                free = free.orAlso(entry.admits);
            }
        }
        return free.orAlso(marginalHousehold);
    }

    private record Entry(Row row, Answer admits) {}
}
