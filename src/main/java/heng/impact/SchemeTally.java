package heng.impact;

import heng.household.Scheme;
import java.math.BigDecimal;

/** Households in which a scheme is confirmed for anybody, by the old rules and by the new, and what it pays a month. */
public final class SchemeTally {
    private int before;
    private int after;
    private int gained;
    private int lost;
    private BigDecimal monthlyBefore = BigDecimal.ZERO.setScale(2);
    private BigDecimal monthlyAfter = BigDecimal.ZERO.setScale(2);

    void add(Scheme scheme, Effect effect) {
        boolean had = effect.before().confirms(scheme);
        boolean has = effect.after().confirms(scheme);
        before += had ? 1 : 0;
        after += has ? 1 : 0;
        gained += has && !had ? 1 : 0;
        lost += had && !has ? 1 : 0;
        monthlyBefore = monthlyBefore.add(effect.before().monthly().getOrDefault(scheme, BigDecimal.ZERO));
        monthlyAfter = monthlyAfter.add(effect.after().monthly().getOrDefault(scheme, BigDecimal.ZERO));
    }

    void add(SchemeTally other) {
        before += other.before;
        after += other.after;
        gained += other.gained;
        lost += other.lost;
        monthlyBefore = monthlyBefore.add(other.monthlyBefore);
        monthlyAfter = monthlyAfter.add(other.monthlyAfter);
    }

    /** Whether the scheme is confirmed for anybody. */
    public boolean occurs() {
        return before + after > 0;
    }

    public int before() {
        return before;
    }

    public int after() {
        return after;
    }

    public int gained() {
        return gained;
    }

    public int lost() {
        return lost;
    }

    public BigDecimal monthlyBefore() {
        return monthlyBefore;
    }

    public BigDecimal monthlyAfter() {
        return monthlyAfter;
    }

    /** Yuan a month more; negative: less. */
    public BigDecimal difference() {
        return monthlyAfter.subtract(monthlyBefore);
    }
}
