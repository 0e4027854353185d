package heng.verification;

import heng.household.Asset;
import heng.household.Household;
import heng.verification.CheckedRecord.Status;
import heng.verification.Discrepancy.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vehicles, or the large farm machines, in the members' names: how many, and what a single one is for. */
final class VehicleComparison {
    private VehicleComparison() {}

    static Comparison of(Household household, Asset.Kind kind, List<CheckedRecord> claims) {
        List<Asset> all = household.assets() == null ? List.of() : household.assets();
        List<Integer> places = Things.of(all, kind);
        List<Asset> recorded = Things.recorded(claims);
        String path = places.isEmpty() ? claims.get(0).path() : "/household/assets/" + places.get(0);
        if (household.assets() != null && recorded.size() == 1 && places.size() == 1) {
            return use(all.get(places.get(0)), recorded.get(0), places.get(0), kind, path, claims);
        }
        boolean more = recorded.size() > places.size();
        List<Asset> added = more ? recorded.subList(places.size(), recorded.size()) : List.of();
        return new Comparison(
                "household/ASSET/" + kind,
                null,
                household.assets() == null ? Status.NOT_COMPARED : more ? Status.UNDECLARED : Status.MATCHED,
                places.isEmpty() ? null : Figure.of(BigDecimal.valueOf(places.size()), "vehicles"),
                Figure.of(BigDecimal.valueOf(recorded.size()), "vehicles"),
                path,
                claims,
                before -> before.with(before.members(), before.incomes(), joined(before.assets(), added)));
    }

    private static Comparison use(
            Asset declared, Asset recorded, int place, Asset.Kind kind, String path, List<CheckedRecord> claims) {
        Asset.Use shown = recorded.use();
        Status status = shown == null || shown == declared.use()
                ? Status.MATCHED
                : declared.use() == null ? Status.SUPPLIED : Status.CONTRADICTION;
        return new Comparison(
                "household/ASSET/" + kind,
                null,
                status,
                declared.use() == null ? null : Figure.of(declared.use().name()),
                Figure.of(shown == null ? "" : shown.name()),
                path + "/use",
                claims,
                before -> shown == null ? before : used(before, place, shown));
    }

    private static Household used(Household household, int place, Asset.Use use) {
        List<Asset> assets = new ArrayList<>(household.assets() == null ? List.of() : household.assets());
        assets.set(place, assets.get(place).of(use));
        return household.with(household.members(), household.incomes(), assets);
    }

    private static List<Asset> joined(@Nullable List<Asset> declared, List<Asset> added) {
        List<Asset> assets = new ArrayList<>(declared == null ? List.of() : declared);
        assets.addAll(added);
        return assets;
    }
}
