package heng.monitoring;

import heng.household.Asset;
import heng.household.Assistance;
import heng.household.Expenditure;
import heng.household.Household;
import heng.household.Income;
import heng.household.IncomeRise;
import heng.household.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A household while it is being changed. A list that nobody stated stays so. */
final class Draft {
    private final Household before;
    private final List<Member> members;
    private final @Nullable List<Income> incomes;
    private final @Nullable List<Expenditure> expenditures;
    private final @Nullable List<Asset> assets;
    private @Nullable List<Assistance> assistance;
    private @Nullable IncomeRise incomeRise;

    Draft(Household before) {
        this.before = before;
        this.members = new ArrayList<>(before.members());
        this.incomes = copy(before.incomes());
        this.expenditures = copy(before.expenditures());
        this.assets = copy(before.assets());
        this.assistance = copy(before.assistance());
        this.incomeRise = before.incomeRise();
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : new ArrayList<>(list);
    }

    @Nullable
    List<Income> incomes() {
        return incomes;
    }

    @Nullable
    List<Expenditure> expenditures() {
        return expenditures;
    }

    @Nullable
    List<Asset> assets() {
        return assets;
    }

    @Nullable
    List<Assistance> assistance() {
        return assistance;
    }

    void assistance(List<Assistance> other) {
        assistance = other;
    }

    boolean rose() {
        return incomeRise != null;
    }

    void rose(IncomeRise rise) {
        incomeRise = rise;
    }

    void change(@Nullable String member, UnaryOperator<Member> as) {
        members.replaceAll(one -> one.id().equals(member) ? as.apply(one) : one);
    }

    Household household() {
        return new Household(
                before.id(),
                List.copyOf(members),
                incomes,
                expenditures,
                assets,
                before.obligors(),
                assistance,
                incomeRise,
                before.hiresLabour(),
                before.luxuryGoods(),
                before.schoolChoiceOrStudyAbroad());
    }
}
