package heng.inquiry;

import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.inquiry.Plan.Move;
import java.util.List;

/**
 * Looks for the least changes under which one refused scheme is confirmed: condition after condition is repaired on the
 * way that was walked with the repairs before, and then each change is lessened as far as it goes.
 */
final class Search {
    private static final int ROUNDS = 12;
    private static final int PASSES = 3;

    private final Walks walks;
    private final SchemeDecision target;

    Search(Walks walks, SchemeDecision target) {
        this.walks = walks;
        this.target = target;
    }

    /**
     * The least changes.
     *
     * @throws NoWay where there are none, or none that can be verified
     */
    Plan find() {
        Repairs repairs = new Repairs(walks);
        Plan plan = Plan.nothing();
        for (int round = 0; round < ROUNDS; round++) {
            SchemeDecision now = walks.with(plan.edits()).like(target);
            if (now == null) {
                throw NoWay.gone();
            }
            switch (now.outcome()) {
                case CONFIRMED -> {
                    return least(plan);
                }
                case EXCLUDED -> throw NoWay.excluded(now.excludedBy());
                case UNDETERMINED, MANUAL_REVIEW ->
                    throw NoWay.stillOpen(now.gaps(), walks.base().file());
                case NOT_CONFIRMED -> plan = repairs.next(plan, now);
            }
        }
        throw NoWay.exhausted();
    }

    /** Whether no change of the plan can be made a step less. */
    boolean atTheEdge(Plan plan) {
        return plan.moves().stream().noneMatch(move -> confirmed(plan.with(move, move.steps() - 1)));
    }

    private boolean confirmed(Plan plan) {
        SchemeDecision now = walks.with(plan.edits()).like(target);
        return now != null && now.outcome() == Outcome.CONFIRMED;
    }

    /** The plan with every change as small as it may be beside the others. */
    private Plan least(Plan plan) {
        Plan least = plan;
        for (int pass = 0; pass < PASSES && !atTheEdge(least); pass++) {
            for (Move move : List.copyOf(least.moves())) {
                least = least.with(move, least(least, move));
            }
        }
        return least;
    }

    private long least(Plan plan, Move move) {
        if (!confirmed(plan.with(move, move.steps() - 1))) {
            return move.steps();
        }
        if (confirmed(plan.with(move, 0))) {
            return 0;
        }
        return Edge.between(0, move.steps() - 1, steps -> confirmed(plan.with(move, steps)));
    }
}
