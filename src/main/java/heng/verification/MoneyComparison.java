package heng.verification;

import heng.household.Asset;
import heng.household.Household;
import heng.verification.CheckedRecord.Status;
import heng.verification.Discrepancy.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One kind of money of the household as a whole. */
final class MoneyComparison {
    private MoneyComparison() {}

    /** Compares; {@code claims} are the records that count, {@code tolerance} is in yuan. */
    static Comparison of(Household household, Asset.Kind kind, List<CheckedRecord> claims, BigDecimal tolerance) {
        BigDecimal recorded = claims.stream()
                .map(one -> asset(one).amount())
                .map(amount -> amount == null ? BigDecimal.ZERO : amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Asset> all = household.assets() == null ? List.of() : household.assets();
        List<Integer> places = Things.of(all, kind);
        BigDecimal declared = BigDecimal.ZERO;
        boolean known = true;
        for (int place : places) {
            BigDecimal amount = all.get(place).amount();
            known &= amount != null;
            declared = amount == null ? declared : declared.add(amount);
        }
        Status status = household.assets() == null
                ? Status.NOT_COMPARED
                : Totals.compare(places.isEmpty(), known ? declared : null, recorded, tolerance);
        return new Comparison(
                "household/ASSET/" + kind,
                null,
                status,
                places.isEmpty() || !known ? null : Figure.of(declared, "yuan"),
                Figure.of(recorded, "yuan"),
                places.isEmpty() ? claims.get(0).path() : "/household/assets/" + places.get(0),
                claims,
                before -> replaced(before, places, recorded, claims.get(0)));
    }

    private static Household replaced(
            Household household, List<Integer> places, BigDecimal recorded, CheckedRecord record) {
        List<Asset> assets = new ArrayList<>(household.assets() == null ? List.of() : household.assets());
        if (places.isEmpty()) {
            assets.add(asset(record).of(recorded).from(record.path()));
        }
        for (int i = 0; i < places.size(); i++) {
            assets.set(places.get(i), assets.get(places.get(i)).of(i == 0 ? recorded : BigDecimal.ZERO));
        }
        return household.with(household.members(), household.incomes(), assets);
    }

    private static Asset asset(CheckedRecord record) {
        Asset asset = record.record().asset();
        if (asset == null) {
            throw new IllegalStateException("not a record of an asset");
        }
        return asset;
    }
}
