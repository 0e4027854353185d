package heng.inquiry;

import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.household.Asset;
import heng.inquiry.Walks.Walk;
import heng.inquiry.Walks.Way;
import heng.logic.Amount;
import heng.logic.Unit;
import heng.means.CaseFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far what is known lies from the lines that the law draws, as far as figures were compared, and for every number
 * of heads the household may have: what an amount that is not known would have to reach for something to change.
 */
final class Lines {
    private static final int MOST = 6;

    private final CaseFile file;
    private final Walk walk;

    /** The lines of a case, seen from what was walked. */
    Lines(CaseFile file, Walk walk) {
        this.file = file;
        this.walk = walk;
    }

    /** Yuan a month of more income that reach a line of these schemes or of the household's. */
    List<BigDecimal> ofIncome(List<SchemeDecision> schemes) {
        Set<BigDecimal> lines = new LinkedHashSet<>();
        compared(schemes, (actual, limit) -> add(lines, limit.least().subtract(actual.least())));
        for (Way way : ways()) {
            BigDecimal most = way.deducted().most();
            for (BigDecimal line : lines(way)) {
                BigDecimal left = line.subtract(way.income().least());
                add(lines, left.add(way.deducted().least()));
                add(lines, most == null ? null : left.add(most));
            }
        }
        return some(lines);
    }

    /** Yuan a month of more deductions, or cost, that bring the income down to a line. */
    List<BigDecimal> ofSpending(List<SchemeDecision> schemes) {
        Set<BigDecimal> lines = new LinkedHashSet<>();
        compared(schemes, (actual, limit) -> {
            BigDecimal most = actual.most();
            add(lines, most == null ? null : most.subtract(limit.least()));
        });
        for (Way way : ways()) {
            BigDecimal most = way.income().most();
            for (BigDecimal line : lines(way)) {
                BigDecimal left = way.deducted().least().add(line);
                add(lines, most == null ? null : most.subtract(left));
                add(lines, way.income().least().subtract(left));
            }
        }
        return some(lines);
    }

    private static void compared(List<SchemeDecision> schemes, BiConsumer<Amount, Amount> to) {
        for (SchemeDecision scheme : schemes) {
            for (Finding finding : scheme.findings()) {
                Amount actual = finding.answer().actual();
                Amount limit = finding.answer().limit();
                boolean open = finding.answer().isUndetermined()
                        && Unit.YUAN_PER_MONTH.code().equals(finding.condition().unit());
                if (open && actual != null && limit != null && limit.isKnown()) {
                    to.accept(actual, limit);
                }
            }
        }
    }

    private List<Way> ways() {
        return walk.ways().stream().filter(way -> way.heads() > 0).toList();
    }

    private List<BigDecimal> lines(Way way) {
        Amount standard = file.value("subsistence-allowance.standard");
        Amount multiple = file.value("low-income-marginal.multiple");
        List<BigDecimal> lines = new ArrayList<>();
        if (standard.isKnown()) {
            lines.add(standard.times(way.heads()).least());
            if (multiple.isKnown()) {
                lines.add(standard.times(way.heads()).times(multiple).least());
            }
        }
        return lines;
    }

    /** Yuan of more money that reach the limit. */
    List<BigDecimal> ofMoney() {
        Amount each = file.value("subsistence-allowance.standard").times(file.value("assets.monetary-months"));
        return perHead(each, known(Asset.Kind::isMoney, Asset::amount));
    }

    /** Square metres of more area that reach the limit. */
    List<BigDecimal> ofArea(String field) {
        boolean built = field.equals("builtArea");
        Amount each = file.value(built ? "assets.homes.built-area" : "assets.homes.usable-area");
        Function<Asset, @Nullable BigDecimal> area = built ? Asset::builtArea : Asset::usableArea;
        return perHead(each, known(kind -> kind == Asset.Kind.HOME, area));
    }

    private List<BigDecimal> perHead(Amount limit, BigDecimal known) {
        Set<BigDecimal> lines = new LinkedHashSet<>();
        if (limit.isKnown()) {
            ways().forEach(way -> add(lines, limit.times(way.heads()).least().subtract(known)));
        }
        return some(lines);
    }

    private BigDecimal known(Predicate<Asset.Kind> wanted, Function<Asset, @Nullable BigDecimal> figure) {
        List<Asset> assets = file.application().household().assets();
        return assets == null
                ? BigDecimal.ZERO
                : assets.stream()
                        .filter(asset -> wanted.test(asset.kind()))
                        .map(figure)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void add(Set<BigDecimal> lines, @Nullable BigDecimal line) {
        if (line != null && line.signum() >= 0) {
            lines.add(line.setScale(2, RoundingMode.CEILING));
        }
    }

    private static List<BigDecimal> some(Set<BigDecimal> lines) {
        return lines.stream().limit(MOST).toList();
    }
}
