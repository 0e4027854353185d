package heng.verification;

import heng.household.Asset;
import heng.household.Household;
import heng.verification.CheckedRecord.Status;
import heng.verification.Discrepancy.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The homes in the members' names: how many, and how large. Not every home is registered, so fewer is no doubt. */
final class HomeComparison {
    private HomeComparison() {}

    /** Compares; {@code tolerance} is in square metres. */
    static Comparison of(Household household, List<CheckedRecord> claims, BigDecimal tolerance) {
        List<Asset> all = household.assets() == null ? List.of() : household.assets();
        List<Integer> places = Things.of(all, Asset.Kind.HOME);
        List<Asset> declared = places.stream().map(all::get).toList();
        List<Asset> recorded = Things.recorded(claims);
        String path = places.isEmpty() ? claims.get(0).path() : "/household/assets/" + places.get(0);
        if (household.assets() == null || recorded.size() != declared.size()) {
            Status status = household.assets() == null
                    ? Status.NOT_COMPARED
                    : recorded.size() > declared.size() ? Status.UNDECLARED : Status.LOWER;
            List<Asset> more = undeclared(declared, recorded);
            return new Comparison(
                    "household/ASSET/HOME",
                    null,
                    status,
                    declared.isEmpty() ? null : Figure.of(BigDecimal.valueOf(declared.size()), "homes"),
                    Figure.of(BigDecimal.valueOf(recorded.size()), "homes"),
                    path,
                    claims,
                    before -> added(before, more));
        }
        return areas(declared, recorded, places, path, claims, tolerance);
    }

    private static Comparison areas(
            List<Asset> declared,
            List<Asset> recorded,
            List<Integer> places,
            String path,
            List<CheckedRecord> claims,
            BigDecimal tolerance) {
        BigDecimal shown = total(recorded);
        BigDecimal said = total(declared);
        Status status = shown == null ? Status.MATCHED : Totals.compare(false, said, shown, tolerance);
        return new Comparison(
                "household/ASSET/HOME",
                null,
                status,
                said == null ? null : Figure.of(said, "square-metre"),
                Figure.of(shown == null ? BigDecimal.valueOf(recorded.size()) : shown, "square-metre"),
                path,
                claims,
                before -> resized(before, places, recorded));
    }

    /** The recorded homes that no declared one of the same area stands for. */
    private static List<Asset> undeclared(List<Asset> declared, List<Asset> recorded) {
        List<Asset> left = new ArrayList<>(recorded);
        int unmatched = 0;
        for (Asset home : declared) {
            Asset twin = left.stream()
                    .filter(one -> Objects.equals(one.builtArea(), home.builtArea()))
                    .findFirst()
                    .orElse(null);
            if (twin == null || !left.remove(twin)) {
                unmatched++;
            }
        }
        return left.size() > unmatched ? left.subList(unmatched, left.size()) : List.of();
    }

    private static Household added(Household household, List<Asset> more) {
        List<Asset> assets = new ArrayList<>(household.assets() == null ? List.of() : household.assets());
        assets.addAll(more);
        return household.with(household.members(), household.incomes(), assets);
    }

    private static Household resized(Household household, List<Integer> places, List<Asset> recorded) {
        List<Asset> assets = new ArrayList<>(household.assets() == null ? List.of() : household.assets());
        for (int i = 0; i < places.size(); i++) {
            Asset home = assets.get(places.get(i));
            Asset shown = recorded.get(i);
            assets.set(
                    places.get(i),
                    home.of(shown.builtArea(), shown.usableArea() == null ? home.usableArea() : shown.usableArea()));
        }
        return household.with(household.members(), household.incomes(), assets);
    }

    private static @Nullable BigDecimal total(List<Asset> homes) {
        BigDecimal total = BigDecimal.ZERO;
        for (Asset home : homes) {
            if (home.builtArea() == null) {
                return null;
            }
            total = total.add(home.builtArea());
        }
        return total;
    }
}
