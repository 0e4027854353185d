package heng.verification;

import heng.household.Asset;
import java.util.ArrayList;
import java.util.List;

/** Finds assets of a kind. */
final class Things {
    private Things() {}

    /** The positions of the assets of this kind. */
    static List<Integer> of(List<Asset> assets, Asset.Kind kind) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < assets.size(); i++) {
            if (assets.get(i).kind() == kind) {
                places.add(i);
            }
        }
        return places;
    }

    /** The assets that the records show. */
    static List<Asset> recorded(List<CheckedRecord> claims) {
        List<Asset> assets = new ArrayList<>();
        for (CheckedRecord claim : claims) {
            Asset asset = claim.record().asset();
            if (asset != null) {
                assets.add(asset.from(claim.path()));
            }
        }
        return assets;
    }
}
