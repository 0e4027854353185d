package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The price supplement of one month. */
public final class SupplementDue extends Due {
    private final Amount rise;
    private final Amount heads;

    /**
     * The supplement of those who draw a linked benefit for certain; prices that fell take nothing away.
     *
     * @param heads how many they are, with those who may draw one as well
     */
    public SupplementDue(PriceSupplementTest test, List<String> members, Amount heads) {
        super(test.file(), Scheme.PRICE_SUPPLEMENT, members);
        this.rise = test.rise().atLeastZero();
        this.heads = heads;
    }

    /** The standard times the rise, for every recipient. */
    public Amount riseOfStandard() {
        return standard().times(rise).times(heads);
    }

    @Override
    protected @Nullable LocalDate until() {
        return from().plusMonths(1).minusDays(1);
    }

    /** Pays this once, for one month. */
    public void paysSupplement(String rule, Amount amount) {
        String each = Formula.of(standard()) + " × " + Formula.rate(rise);
        boolean nothingHoweverMany = amount.isKnown() && !heads.isKnown();
        String formula = nothingHoweverMany ? each : each + " × " + Formula.rate(heads);
        add(entitlement(rule, Entitlement.Kind.SUBSIDY, amount, formula));
    }

    @Override
    protected boolean personal() {
        return false;
    }
}
