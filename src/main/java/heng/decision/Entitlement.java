package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Gap;
import heng.logic.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One payment.
 *
 * @param rule id of the rule that worked it out
 * @param personal whether it is paid to one person in that person's own right, and not to the household
 * @param decidedFor id of the person whose decision it follows from; null where it is the household's
 * @param amount yuan a month before rounding; bounds where a fact it needs is not known
 * @param from first day
 * @param until last day; null where none is foreseen
 * @param formula the arithmetic, written out
 * @param selfCare for care: the degree it is for; null otherwise
 * @param isFloor whether the law sets only a minimum
 */
public record Entitlement(
        String rule,
        Scheme scheme,
        Kind kind,
        boolean personal,
        @Nullable String decidedFor,
        List<String> members,
        Amount amount,
        Rounding rounding,
        LocalDate from,
        @Nullable LocalDate until,
        String formula,
        @Nullable SelfCareAbility selfCare,
        boolean isFloor) {

    /** A payment of an amount that the law fixes, without a degree of care. */
    Entitlement(
            String rule,
            Scheme scheme,
            Kind kind,
            boolean personal,
            @Nullable String decidedFor,
            List<String> members,
            Amount amount,
            Rounding rounding,
            LocalDate from,
            @Nullable LocalDate until,
            String formula) {
        this(rule, scheme, kind, personal, decidedFor, members, amount, rounding, from, until, formula, null, false);
    }

    /** The same payment where the law sets only a minimum. */
    public Entitlement asFloor() {
        return new Entitlement(
                rule,
                scheme,
                kind,
                personal,
                decidedFor,
                members,
                amount,
                rounding,
                from,
                until,
                formula,
                selfCare,
                true);
    }

    Entitlement forCare(@Nullable SelfCareAbility degree) {
        return new Entitlement(
                rule,
                scheme,
                kind,
                personal,
                decidedFor,
                members,
                amount,
                rounding,
                from,
                until,
                formula,
                degree,
                isFloor);
    }

    /** The same payment of another amount to these people. */
    public Entitlement withAmount(Amount other, List<String> members, String formula) {
        return new Entitlement(
                rule,
                scheme,
                kind,
                personal,
                decidedFor,
                members,
                other,
                rounding,
                from,
                until,
                formula,
                selfCare,
                isFloor);
    }

    /** Whether anything certain can be said of the amount. */
    public boolean canBeStated() {
        return amount.isKnown() || amount.most() != null || monthlyAmount().signum() > 0;
    }

    /** What is paid for certain, yuan a month. */
    public BigDecimal monthlyAmount() {
        return rounding.apply(amount.least());
    }

    /** The most it can be once the missing facts are known; null where the amount is certain or nothing bounds it. */
    public @Nullable BigDecimal upTo() {
        BigDecimal most = amount.most();
        return amount.isKnown() || most == null ? null : rounding.apply(most);
    }

    /** The amount as it is paid; bounds where it is not known. */
    public Amount asPaid() {
        if (amount.isKnown()) {
            return Amount.of(monthlyAmount());
        }
        Amount least = Amount.of(monthlyAmount());
        BigDecimal most = upTo();
        Gap gap = amount.gaps().get(0);
        return most == null ? least.plus(Amount.unknown(gap)) : Amount.between(least, Amount.of(most), gap);
    }

    /** Same scheme and kind, of the household or of the same person. */
    public boolean sameSubject(Entitlement other) {
        return scheme == other.scheme
                && kind == other.kind
                && personal == other.personal
                && Objects.equals(decidedFor, other.decidedFor)
                && (!personal || members.equals(other.members));
    }

    /** What kind of payment it is. */
    public enum Kind {
        SHORTFALL("差额发放"),
        GRADE("分档发放"),
        CATEGORICAL_SUPPLEMENT("分类施保增发"),
        PHASE_OUT("渐退期内继续发放"),
        BASIC_LIVING("基本生活费"),
        CARE("照料护理费"),
        ONE_OFF("一次性发放"),
        SUBSIDY("补贴");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
