package heng.inquiry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks between two points of a sweep for the values at which more of the figure costs more than it brings, by halving down
 * to the finest step wherever anything differs.
 */
public final class Cliffs {
    private static final BigDecimal NOTHING = new BigDecimal("0.00001");

    private final SweptHousehold household;
    private final BigDecimal from;
    private final BigDecimal to;
    private final BigDecimal finest;
    private final List<Cliff> found = new ArrayList<>();
    private final List<Slope> slopes = new ArrayList<>();
    private boolean complete = true;

    Cliffs(SweptHousehold household, BigDecimal from, BigDecimal to) {
        this.household = household;
        this.from = from;
        this.to = to;
        this.finest = household.finest(from);
    }

    /** A stretch on which every further yuan that the figure brings in a month costs more than a yuan. */
    public record Slope(BigDecimal from, BigDecimal to, BigDecimal lostPerYuan) {}

    void search(SweepPoint left, SweepPoint right) {
        boolean even = left.shape().equals(right.shape());
        boolean steep = costsMore(left, right);
        if (even && !steep) {
            return;
        }
        BigDecimal width = right.at().subtract(left.at());
        if (width.compareTo(finest) <= 0) {
            if (even) {
                slope(left, right);
            } else {
                atTheFinest(left, right);
            }
            return;
        }
        if (household.isSpent()) {
            complete = false;
            return;
        }
        BigDecimal half = width.divide(BigDecimal.valueOf(2), 10, RoundingMode.HALF_UP);
        BigDecimal steps = half.divide(finest, 0, RoundingMode.FLOOR).max(BigDecimal.ONE);
        SweepPoint middle = household.at(left.at().add(steps.multiply(finest)));
        if (even && onOneLine(left, middle, right)) {
            slope(left, right);
        } else {
            search(left, middle);
            search(middle, right);
        }
    }

    private static BigDecimal lost(SweepPoint left, SweepPoint right) {
        return left.exact().subtract(right.exact());
    }

    /** Whether more is lost on the way than the way is worth. */
    private boolean costsMore(SweepPoint left, SweepPoint right) {
        BigDecimal worth = household.monthlyWorth(right.at().subtract(left.at()));
        return lost(left, right).subtract(worth).compareTo(NOTHING) > 0;
    }

    private static boolean onOneLine(SweepPoint left, SweepPoint middle, SweepPoint right) {
        BigDecimal width = right.at().subtract(left.at());
        BigDecimal here = middle.at().subtract(left.at());
        BigDecimal expected = lost(left, right).multiply(here).divide(width, 10, RoundingMode.HALF_UP);
        return lost(left, middle).subtract(expected).abs().compareTo(NOTHING) <= 0;
    }

    /** A fall in one step is a cliff where it outweighs a whole yuan more, before or behind it. */
    private void atTheFinest(SweepPoint left, SweepPoint right) {
        if (!costsMore(left, right)) {
            return;
        }
        SweepPoint before = household.at(right.at().subtract(BigDecimal.ONE).max(from));
        SweepPoint behind = household.at(left.at().add(BigDecimal.ONE).min(to));
        if (costsMore(before, right) || costsMore(left, behind)) {
            BigDecimal lost = left.total().subtract(right.total());
            found.add(
                    new Cliff(right.at(), lost, Cliff.ends(household.decide(left.at()), household.decide(right.at()))));
        }
    }

    private void slope(SweepPoint left, SweepPoint right) {
        BigDecimal worth = household.monthlyWorth(right.at().subtract(left.at()));
        BigDecimal perYuan = lost(left, right).divide(worth, 2, RoundingMode.HALF_UP);
        if (!slopes.isEmpty()) {
            Slope last = slopes.get(slopes.size() - 1);
            if (last.to().compareTo(left.at()) == 0 && last.lostPerYuan().compareTo(perYuan) == 0) {
                slopes.set(slopes.size() - 1, new Slope(last.from(), right.at(), perYuan));
                return;
            }
        }
        slopes.add(new Slope(left.at(), right.at(), perYuan));
    }

    List<Cliff> found() {
        return found;
    }

    List<Slope> slopes() {
        return slopes;
    }

    boolean complete() {
        return complete;
    }
}
