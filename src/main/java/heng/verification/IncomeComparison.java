package heng.verification;

import heng.household.Household;
import heng.household.Income;
import heng.household.Income.Per;
import heng.verification.CheckedRecord.Status;
import heng.verification.Discrepancy.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of income of one member. Totals are compared by the year, so that nothing is rounded. */
final class IncomeComparison {
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    /** What twelve months can differ by without differing by a fen in one. */
    private static final BigDecimal LESS_THAN_A_FEN = new BigDecimal("0.11");

    private IncomeComparison() {}

    /**
     * Compares.
     *
     * @param claims the records about this income of agencies that each tell all of it, the greatest total first
     * @param tolerance yuan a month
     */
    static Comparison of(
            Household household, String member, Income.Kind kind, List<CheckedRecord> claims, BigDecimal tolerance) {
        BigDecimal recorded = claims.stream()
                .map(one -> yearly(income(one).amount(), income(one).per()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Income> all = household.incomes() == null ? List.of() : household.incomes();
        List<Integer> places = new ArrayList<>();
        BigDecimal declared = BigDecimal.ZERO;
        boolean known = true;
        for (int i = 0; i < all.size(); i++) {
            Income one = all.get(i);
            if (one.member().equals(member) && one.kind() == kind) {
                places.add(i);
                known &= one.amount() != null;
                declared = declared.add(yearly(one.amount(), one.per()));
            }
        }
        Status status = household.incomes() == null
                ? Status.NOT_COMPARED
                : Totals.compare(
                        places.isEmpty(),
                        known ? declared : null,
                        recorded,
                        tolerance.multiply(TWELVE).add(LESS_THAN_A_FEN));
        return new Comparison(
                member + "/INCOME/" + kind,
                member,
                status,
                places.isEmpty() || !known ? null : Figure.of(monthly(declared), "yuan/month"),
                Figure.of(monthly(recorded), "yuan/month"),
                places.isEmpty() ? claims.get(0).path() : "/household/incomes/" + places.get(0),
                claims,
                before -> replaced(before, places, recorded, claims.get(0)));
    }

    private static Household replaced(
            Household household, List<Integer> places, BigDecimal yearly, CheckedRecord record) {
        List<Income> incomes = new ArrayList<>(household.incomes() == null ? List.of() : household.incomes());
        if (places.isEmpty()) {
            Income found = income(record);
            incomes.add(found.of(yearly, Per.YEAR, BigDecimal.ZERO).from(record.path()));
        }
        BigDecimal costs = costs(incomes, places);
        for (int i = 0; i < places.size(); i++) {
            Income declared = incomes.get(places.get(i));
            incomes.set(
                    places.get(i),
                    i == 0
                            ? declared.of(yearly, Per.YEAR, costs)
                            : declared.of(BigDecimal.ZERO, Per.YEAR, BigDecimal.ZERO));
        }
        return household.with(household.members(), incomes, household.assets());
    }

    /** What earning all of it costs, as declared; null where one cost is not known. */
    private static @Nullable BigDecimal costs(List<Income> incomes, List<Integer> places) {
        BigDecimal costs = BigDecimal.ZERO;
        for (int place : places) {
            BigDecimal cost = incomes.get(place).cost();
            if (cost == null) {
                return null;
            }
            costs = costs.add(yearly(cost, incomes.get(place).per()));
        }
        return costs;
    }

    private static Income income(CheckedRecord record) {
        Income income = record.record().income();
        if (income == null) {
            throw new IllegalStateException("not a record of income");
        }
        return income;
    }

    private static BigDecimal yearly(@Nullable BigDecimal amount, Per per) {
        BigDecimal known = amount == null ? BigDecimal.ZERO : amount;
        return per == Per.YEAR ? known : known.multiply(TWELVE);
    }

    private static BigDecimal monthly(BigDecimal yearly) {
        return yearly.divide(TWELVE, 2, RoundingMode.HALF_UP);
    }
}
