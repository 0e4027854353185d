package heng.verification;

import heng.household.Asset;
import heng.household.Asset.Use;
import heng.household.Household;
import heng.verification.CheckedRecord.Status;
import heng.verification.Discrepancy.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vehicles, or the large farm machines, in the members' names: how many, and what each is for. */
final class VehicleComparison {
    private final Household household;
    private final List<Asset> all;
    private final Asset.Kind kind;
    private final List<CheckedRecord> claims;
    private final List<Integer> unmatched;
    private final List<Asset> left;
    private final int declared;

    private VehicleComparison(Household household, Asset.Kind kind, List<CheckedRecord> claims) {
        this.household = household;
        this.all = household.assets() == null ? List.of() : household.assets();
        this.kind = kind;
        this.claims = claims;
        this.unmatched = Things.of(all, kind);
        this.left = Things.recorded(claims);
        this.declared = unmatched.size();
    }

    static Comparison of(Household household, Asset.Kind kind, List<CheckedRecord> claims) {
        return new VehicleComparison(household, kind, claims).compare();
    }

    private Comparison compare() {
        int recorded = left.size();
        String path = declared == 0 ? claims.get(0).path() : "/household/assets/" + unmatched.get(0);
        if (household.assets() == null) {
            return counted(Status.NOT_COMPARED, recorded, path, List.of());
        }
        matchUses();
        if (recorded > declared) {
            return counted(Status.UNDECLARED, recorded, path, left.subList(unmatched.size(), left.size()));
        }
        if (recorded == declared && !unmatched.isEmpty()) {
            return uses();
        }
        return counted(recorded < declared ? Status.LOWER : Status.MATCHED, recorded, path, List.of());
    }

    /** Takes away what fits: the same use, then a record that does not say one. */
    private void matchUses() {
        for (Asset vehicle : List.copyOf(left)) {
            Use use = vehicle.use();
            Integer same = unmatched.stream()
                    .filter(place -> use != null && all.get(place).use() == use)
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                unmatched.remove(same);
                left.remove(vehicle);
            }
        }
        for (Asset vehicle : List.copyOf(left)) {
            if (vehicle.use() == null && !unmatched.isEmpty()) {
                unmatched.remove(unmatched.size() - 1);
                left.remove(vehicle);
            }
        }
    }

    /** As many as declared, but for uses that were not said or are others. */
    private Comparison uses() {
        int place = unmatched.get(0);
        Use said = all.get(place).use();
        Use shown = left.get(0).use();
        List<Integer> places = List.copyOf(unmatched);
        List<Asset> found = List.copyOf(left);
        boolean contradicts = places.stream().anyMatch(one -> all.get(one).use() != null);
        return new Comparison(
                "household/ASSET/" + kind,
                null,
                contradicts ? Status.CONTRADICTION : Status.SUPPLIED,
                said == null ? null : Figure.of(said.name()),
                Figure.of(shown == null ? "" : shown.name()),
                "/household/assets/" + place + "/use",
                claims,
                before -> used(before, places, found));
    }

    private Comparison counted(Status status, int recorded, String path, List<Asset> added) {
        List<Asset> more = List.copyOf(added);
        return new Comparison(
                "household/ASSET/" + kind,
                null,
                status,
                declared == 0 ? null : Figure.of(BigDecimal.valueOf(declared), "vehicles"),
                Figure.of(BigDecimal.valueOf(recorded), "vehicles"),
                path,
                claims,
                before -> before.with(before.members(), before.incomes(), joined(before.assets(), more)));
    }

    private static Household used(Household before, List<Integer> places, List<Asset> found) {
        List<Asset> assets = joined(before.assets(), List.of());
        for (int i = 0; i < places.size(); i++) {
            Use use = found.get(i).use();
            if (use != null) {
                assets.set(places.get(i), assets.get(places.get(i)).of(use));
            }
        }
        return before.with(before.members(), before.incomes(), assets);
    }

    private static List<Asset> joined(@Nullable List<Asset> declared, List<Asset> added) {
        List<Asset> assets = new ArrayList<>(declared == null ? List.of() : declared);
        assets.addAll(added);
        return assets;
    }
}
