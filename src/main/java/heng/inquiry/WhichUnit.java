package heng.inquiry;

import heng.decision.SchemeDecision.Outcome;
import heng.law.LegalBasis;
import heng.law.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * The household taken in whole beside its members who may enter alone.
 *
 * @param alone each member who asked to enter alone, or may
 * @param applies which of the two the law comes to
 */
public record WhichUnit(Path household, List<Alone> alone, Applies applies, Text because, List<LegalBasis> basis) {
    /** One of the two ways, with what it pays a month of the allowance. */
    public record Path(Outcome outcome, BigDecimal monthly) {}

    /**
     * A member alone.
     *
     * @param applies whether the member is taken in alone
     */
    public record Alone(String member, Outcome outcome, BigDecimal monthly, boolean applies) {}

    /** Which way applies. */
    public enum Applies {
        HOUSEHOLD,
        ALONE,
        NEITHER,
        OPEN
    }
}
