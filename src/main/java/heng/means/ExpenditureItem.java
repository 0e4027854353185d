package heng.means;

import heng.household.Expenditure;
import heng.household.Member.Schooling;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.parameter.Row;
import org.jspecify.annotations.Nullable;

/** One expenditure. Its table row of the day says whether the law lets it be deducted, and under which cap. */
public final class ExpenditureItem extends Item {
    private static final String TABLE = "expenditure-treatment";

    private final Expenditure expenditure;
    private final Row row;

    /** The expenditure at this position of the request; without a person it is the household's as a whole. */
    public ExpenditureItem(CaseFile file, int index, Expenditure expenditure, @Nullable Person person) {
        super(file, "/household/expenditures/" + index, person);
        this.expenditure = expenditure;
        this.row = file.row(TABLE, expenditure.kind().name());
    }

    public Expenditure.Kind kind() {
        return expenditure.kind();
    }

    /** Yuan a month that count towards the rigid-expenditure ratio: by kind, and of schooling up to bachelor. */
    public Amount rigid() {
        return switch (row.cell("in-ratio")) {
            case "yes" -> declared();
            case "up-to-bachelor" -> Amount.either(forBasicEducation(), this::declared, () -> Amount.ZERO);
            default -> Amount.ZERO;
        };
    }

    /** Yuan a month, as declared. */
    public Amount declared() {
        return perMonth(expenditure.amount(), expenditure.per(), "amount");
    }

    /** Whether the schooling is no more than the law calls basic; a cost of the household as a whole is taken as such. */
    public Answer forBasicEducation() {
        Person person = person();
        return person == null
                ? Answer.MET
                : person.attends(Schooling.POSTGRADUATE).opposite();
    }

    /** Whether it was spent on a disabled member, or on the household as a whole. */
    public Answer forDisabledMember() {
        Person person = person();
        return person == null ? Answer.MET : person.disabled();
    }

    /** Deducted, no further than the local cap where one is known. */
    public void deducted(String rule) {
        deductedIf(rule, Answer.MET);
    }

    /** Deducted as far as the answer goes, no further than the local cap where one is known. */
    public void deductedIf(String rule, Answer allowed) {
        if (allowed.isNotMet()) {
            notDeducted(rule);
            return;
        }
        Amount amount = capped();
        settle(
                rule,
                Treatment.DEDUCTED,
                allowed.isMet() ? amount : amount.orNothing(allowed.gaps().get(0)),
                row);
    }

    private Amount capped() {
        String cap = row.cell("cap");
        return cap.isEmpty() || !file().has(cap) ? declared() : declared().min(file().value(cap));
    }

    /** Not deducted. */
    public void notDeducted(String rule) {
        settle(rule, Treatment.NOT_RELEVANT, Amount.ZERO, row);
    }
}
