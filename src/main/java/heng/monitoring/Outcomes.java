package heng.monitoring;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.SchemeDecision;
import heng.household.Scheme;
import heng.monitoring.Outlook.Paid;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one decision says of the schemes that are drawn month by month. */
final class Outcomes {
    /** Paid once for what has happened: what was paid for earlier events says nothing of now. */
    static final Set<Scheme> ONCE = EnumSet.of(Scheme.TEMPORARY_ASSISTANCE, Scheme.PRICE_SUPPLEMENT);

    private final Decision decision;
    private final boolean withOnce;

    Outcomes(Decision decision, boolean withOnce) {
        this.decision = decision;
        this.withOnce = withOnce;
    }

    List<SchemeDecision> all() {
        return decision.schemes().stream()
                .filter(one -> withOnce || !ONCE.contains(one.scheme()))
                .toList();
    }

    @Nullable
    SchemeDecision like(SchemeDecision scheme) {
        return all().stream().filter(scheme::sameSubject).findFirst().orElse(null);
    }

    Paid paid(SchemeDecision scheme) {
        List<Entitlement> payments = decision.entitlements().stream()
                .filter(one -> one.scheme() == scheme.scheme() && Objects.equals(one.decidedFor(), scheme.member()))
                .filter(one -> withOnce || !ONCE.contains(one.scheme()))
                .toList();
        BigDecimal monthly = payments.stream().map(Entitlement::monthlyAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Paid(monthly, payments.stream().allMatch(one -> one.amount().isKnown()), payments);
    }
}
