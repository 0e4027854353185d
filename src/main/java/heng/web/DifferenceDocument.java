package heng.web;

import heng.decision.Entitlement;
import heng.decision.PhaseOut;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.inquiry.Difference;
import heng.inquiry.Difference.Move;
import heng.inquiry.Difference.Sum;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what two decisions differ, as it is answered; null on one side: not assessed, or not paid, there. */
record DifferenceDocument(
        List<Turn> schemes,
        List<Payment> entitlements,
        @Nullable States phaseOut) {
    static DifferenceDocument of(Difference difference) {
        return new DifferenceDocument(
                difference.schemes().stream()
                        .map(one -> new Turn(one.scheme(), one.member(), one.from(), one.to()))
                        .toList(),
                difference.payments().stream().map(Payment::of).toList(),
                States.of(difference));
    }

    record Turn(
            Scheme scheme,
            @Nullable String member,
            @Nullable Outcome from,
            @Nullable Outcome to) {}

    record Payment(
            Scheme scheme,
            @Nullable String member,
            Entitlement.Kind kind,
            @Nullable BigDecimal amountFrom,
            @Nullable BigDecimal amountTo,
            @Nullable BigDecimal upToFrom,
            @Nullable BigDecimal upToTo,
            List<String> membersFrom,
            List<String> membersTo) {
        static Payment of(Move move) {
            Sum from = move.from();
            Sum to = move.to();
            return new Payment(
                    move.scheme(),
                    move.member(),
                    move.kind(),
                    from == null ? null : from.monthly(),
                    to == null ? null : to.monthly(),
                    from == null ? null : from.upTo(),
                    to == null ? null : to.upTo(),
                    from == null ? List.of() : from.members(),
                    to == null ? List.of() : to.members());
        }
    }

    /** How a phase-out stands. */
    record States(PhaseOut.State from, PhaseOut.State to) {
        static @Nullable States of(Difference difference) {
            Difference.PhaseOutTurn turn = difference.phaseOut();
            return turn == null ? null : new States(turn.from(), turn.to());
        }
    }
}
