package heng.inquiry;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.PhaseOut;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.inquiry.Picture.Paid;
import heng.inquiry.Picture.Payment;
import heng.inquiry.Picture.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In what two decisions differ for the people.
 *
 * @param schemes outcomes that differ
 * @param payments payments that differ
 * @param changes both together, a line for each scheme and person
 * @param phaseOut how the phase-out stands in each; null where it stands the same
 */
public record Difference(
        List<Turn> schemes,
        List<Move> payments,
        List<Change> changes,
        @Nullable PhaseOutTurn phaseOut) {
    /** From the one decision to the other; null: it can not be made. */
    public static Difference between(Decision before, @Nullable Decision after) {
        return between(Picture.of(before), after == null ? null : Picture.of(after));
    }

    static Difference between(Picture before, @Nullable Picture after) {
        return new Difference(
                turns(before, after),
                moves(before, after),
                Change.between(before, after),
                after == null || before.phaseOut() == after.phaseOut()
                        ? null
                        : new PhaseOutTurn(before.phaseOut(), after.phaseOut()));
    }

    private static List<Turn> turns(Picture before, @Nullable Picture after) {
        Set<Subject> all = new LinkedHashSet<>(before.outcomes().keySet());
        if (after != null) {
            all.addAll(after.outcomes().keySet());
        }
        List<Turn> turns = new ArrayList<>();
        for (Subject one : all) {
            Outcome from = before.outcomes().get(one);
            Outcome to = after == null ? null : after.outcomes().get(one);
            if (from != to) {
                turns.add(new Turn(one.scheme(), one.member(), from, to));
            }
        }
        return turns;
    }

    private static List<Move> moves(Picture before, @Nullable Picture after) {
        Set<Paid> all = new LinkedHashSet<>(before.payments().keySet());
        if (after != null) {
            all.addAll(after.payments().keySet());
        }
        List<Move> moves = new ArrayList<>();
        for (Paid one : all) {
            Payment from = before.payments().get(one);
            Payment to = after == null ? null : after.payments().get(one);
            if (!Objects.equals(from, to)) {
                moves.add(
                        new Move(one.subject().scheme(), one.subject().member(), one.kind(), Sum.of(from), Sum.of(to)));
            }
        }
        return moves;
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return schemes.isEmpty() && payments.isEmpty() && phaseOut == null;
    }

    /** An outcome that differs; null where the scheme is not assessed. */
    public record Turn(
            Scheme scheme,
            @Nullable String member,
            @Nullable Outcome from,
            @Nullable Outcome to) {}

    /** A payment that differs; null where nothing is paid. */
    public record Move(
            Scheme scheme,
            @Nullable String member,
            Entitlement.Kind kind,
            @Nullable Sum from,
            @Nullable Sum to) {}

    /**
     * What is paid.
     *
     * @param upTo the most it may be while something is not known; null where it is certain, or nothing bounds it
     */
    public record Sum(
            List<String> members,
            BigDecimal monthly,
            @Nullable BigDecimal upTo) {
        private static @Nullable Sum of(@Nullable Payment payment) {
            return payment == null ? null : new Sum(payment.members(), payment.monthly(), payment.upTo());
        }
    }

    /** How the phase-out stands in each. */
    public record PhaseOutTurn(PhaseOut.State from, PhaseOut.State to) {}
}
