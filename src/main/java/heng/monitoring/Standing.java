package heng.monitoring;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.PhaseOut;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Assistance;
import heng.household.Recognition;
import heng.household.Relation;
import heng.household.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the household draws since the last decision: what was granted then is received now, what was refused is not. */
final class Standing {
    private final Decision last;
    private final Draft draft;

    Standing(Decision last, Draft draft) {
        this.last = last;
        this.draft = draft;
    }

    void take() {
        for (SchemeDecision scheme : last.schemes()) {
            String member = scheme.member();
            if (scheme.scheme() == Scheme.SUBSISTENCE_ALLOWANCE) {
                allowance(scheme);
            } else if (scheme.scheme() == Scheme.EXTREMELY_POOR_SUPPORT
                    && scheme.outcome() == Outcome.CONFIRMED
                    && member != null) {
                draft.change(member, one -> {
                    List<Recognition> known = one.recognised();
                    if (known == null || known.contains(Recognition.EXTREMELY_POOR_SUPPORT)) {
                        return one;
                    }
                    List<Recognition> more = new ArrayList<>(known);
                    more.add(Recognition.EXTREMELY_POOR_SUPPORT);
                    return one.recognisedAs(more);
                });
            }
        }
    }

    private void allowance(SchemeDecision scheme) {
        boolean granted = scheme.outcome() == Outcome.CONFIRMED;
        boolean ended = scheme.outcome() == Outcome.NOT_CONFIRMED || scheme.outcome() == Outcome.EXCLUDED;
        List<Assistance> known = draft.assistance();
        if (!granted && (!ended || known == null)) {
            return;
        }
        List<Assistance> now = new ArrayList<>(known == null ? List.of() : known);
        Assistance earlier = now.stream()
                .filter(one -> isOf(one, scheme.member()))
                .findFirst()
                .orElse(null);
        now.removeIf(one -> isOf(one, scheme.member()));
        if (granted) {
            now.add(drawn(scheme.member(), earlier));
        }
        draft.assistance(now);
    }

    /** The household's own allowance covers the applicant, and more than one member where there are more. */
    private boolean isOf(Assistance one, @Nullable String member) {
        if (one.scheme() != Scheme.SUBSISTENCE_ALLOWANCE) {
            return false;
        }
        boolean alone = one.members() != null
                && one.members().size() == 1
                && last.file().household().members().size() > 1;
        return member == null ? !alone && one.covers(applicant()) : alone && one.covers(member);
    }

    private String applicant() {
        return last.file().household().members().stream()
                .filter(one -> one.relation() == Relation.APPLICANT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Assistance drawn(@Nullable String member, @Nullable Assistance earlier) {
        Entitlement paid = last.entitlements().stream()
                .filter(one -> one.scheme() == Scheme.SUBSISTENCE_ALLOWANCE
                        && one.kind() != Entitlement.Kind.CATEGORICAL_SUPPLEMENT
                        && java.util.Objects.equals(one.decidedFor(), member))
                .findFirst()
                .orElse(null);
        BigDecimal amount = paid == null || !paid.amount().isKnown() ? null : paid.monthlyAmount();
        LocalDate since =
                earlier != null ? earlier.since() : paid == null ? last.file().day() : paid.from();
        LocalDate phaseOut = earlier == null ? null : earlier.phaseOutSince();
        if (member == null && last.phaseOut().state() == PhaseOut.State.MAY_START) {
            phaseOut = last.phaseOut().from();
        }
        List<String> members = member == null ? null : List.of(member);
        return new Assistance(Scheme.SUBSISTENCE_ALLOWANCE, members, since, amount, phaseOut);
    }
}
