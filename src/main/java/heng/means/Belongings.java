package heng.means;

import heng.household.Asset;
import heng.household.Asset.Use;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.parameter.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the household owns, as answers and figures; a list that nobody stated is not an empty one. */
public final class Belongings {
    private static final String PATH = "/household/assets";
    private static final Gap NOT_STATED = new Gap.MissingFact(PATH);

    private final CaseFile file;
    private final @Nullable List<Asset> assets;

    /** The assets of the application. */
    public Belongings(CaseFile file) {
        this.file = file;
        this.assets = file.household().assets();
    }

    /** Yuan in deposits, securities, funds, insurance, claims and the like. */
    public Amount money() {
        return total(Asset.Kind::isMoney, Asset::amount, "amount");
    }

    /** How many homes stand in the members' names. */
    public Amount homes() {
        return assets == null
                ? Amount.unknown(NOT_STATED)
                : Amount.of(assets.stream()
                        .filter(asset -> asset.kind() == Asset.Kind.HOME)
                        .count());
    }

    /** Built area of all homes, square metres. */
    public Amount builtArea() {
        return total(kind -> kind == Asset.Kind.HOME, Asset::builtArea, "builtArea");
    }

    /** Usable area of all homes, square metres. */
    public Amount usableArea() {
        return total(kind -> kind == Asset.Kind.HOME, Asset::usableArea, "usableArea");
    }

    private Amount total(Predicate<Asset.Kind> counts, Function<Asset, @Nullable BigDecimal> figure, String field) {
        if (assets == null) {
            return Amount.unknown(NOT_STATED);
        }
        Amount total = Amount.ZERO;
        for (int i = 0; i < assets.size(); i++) {
            if (counts.test(assets.get(i).kind())) {
                BigDecimal stated = figure.apply(assets.get(i));
                total = total.plus(
                        stated == null
                                ? Amount.unknown(new Gap.MissingFact(path(i, assets.get(i)) + "/" + field))
                                : Amount.of(stated));
            }
        }
        return total;
    }

    private static String path(int index, Asset asset) {
        return asset.origin() == null ? PATH + "/" + index : asset.origin() + "/asset";
    }

    /** Whether every car and large farm machine is of a use that the table of the day exempts. */
    public Answer onlyExemptVehicles() {
        if (assets == null) {
            return Answer.undetermined(NOT_STATED);
        }
        Answer all = Answer.MET;
        for (int i = 0; i < assets.size(); i++) {
            if (assets.get(i).kind().isVehicle()) {
                all = all.andAlso(exempt(assets.get(i).use(), i, assets));
            }
        }
        return all;
    }

    private Answer exempt(@Nullable Use use, int index, List<Asset> assets) {
        if (use == null) {
            return Answer.undetermined(new Gap.MissingFact(path(index, assets.get(index)) + "/use"));
        }
        List<Row> rows = file.rows("vehicle-exemptions", use.name());
        if (rows.isEmpty()) {
            return Answer.NOT_MET;
        }
        return rows.stream().noneMatch(row -> row.says("only-one")) ? Answer.MET : onlyOneOf(use, assets);
    }

    /** Whether no second vehicle is of the same use. */
    private static Answer onlyOneOf(Use use, List<Asset> assets) {
        long same = assets.stream()
                .filter(asset -> asset.kind().isVehicle() && asset.use() == use)
                .count();
        return Answer.of(same == 1);
    }
}
