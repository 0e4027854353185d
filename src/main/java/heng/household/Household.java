package heng.household;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The household as declared. Of {@code incomes}, {@code expenditures}, {@code assets} and {@code obligors} null means
 * that nobody said; an empty list means that there are none.
 *
 * @param assistance what is received now; null while not known
 * @param incomeRise why income rose since the last decision; null while not known
 */
public record Household(
        String id,
        List<Member> members,
        @Nullable List<Income> incomes,
        @Nullable List<Expenditure> expenditures,
        @Nullable List<Asset> assets,
        @Nullable List<Obligor> obligors,
        @Nullable List<Assistance> assistance,
        @Nullable IncomeRise incomeRise,
        @Nullable Boolean hiresLabour,
        @Nullable Boolean luxuryGoods,
        @Nullable Boolean schoolChoiceOrStudyAbroad) {

    /** Who applies. */
    public Member applicant() {
        return members.stream()
                .filter(member -> member.relation() == Relation.APPLICANT)
                .findFirst()
                .orElseThrow();
    }

    /** How many people and things there are to look at: members, each support by somebody outside, income, spending, assets. */
    public int extent() {
        int supports = obligors == null
                ? 0
                : obligors.stream().mapToInt(one -> one.supports().size()).sum();
        return members.size() + supports + size(incomes) + size(expenditures) + size(assets);
    }

    private static int size(@Nullable List<?> things) {
        return things == null ? 0 : things.size();
    }

    /** The same household with these members, incomes and assets. */
    public Household with(List<Member> itsMembers, @Nullable List<Income> itsIncomes, @Nullable List<Asset> itsAssets) {
        return new Household(
                id,
                itsMembers,
                itsIncomes,
                expenditures,
                itsAssets,
                obligors,
                assistance,
                incomeRise,
                hiresLabour,
                luxuryGoods,
                schoolChoiceOrStudyAbroad);
    }

    /** The same household with these members, supporters outside and benefits drawn. */
    public Household of(
            List<Member> itsMembers, @Nullable List<Obligor> itsObligors, @Nullable List<Assistance> itsAssistance) {
        return new Household(
                id,
                itsMembers,
                incomes,
                expenditures,
                assets,
                itsObligors,
                itsAssistance,
                incomeRise,
                hiresLabour,
                luxuryGoods,
                schoolChoiceOrStudyAbroad);
    }
}
