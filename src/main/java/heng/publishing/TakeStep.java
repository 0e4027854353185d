package heng.publishing;

import heng.decisionlog.DecisionLog;
import heng.publishing.Step.Action;
import heng.publishing.Step.Changed;
import heng.publishing.Step.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Takes one step: what it does is worked out, it is recorded, and only then are its rules in use. */
final class TakeStep {
    private final LiveRules live;
    private final DecisionLog log;
    private final Steps steps;
    private final StepImpact impact;

    TakeStep(LiveRules live, DecisionLog log, Steps steps, StepImpact impact) {
        this.live = live;
        this.log = log;
        this.steps = steps;
        this.impact = impact;
    }

    /**
     * Puts rules in use.
     *
     * @param seen how they differed while they decided along; null where they did not
     */
    Step put(
            InUse next,
            Action action,
            Why why,
            int cases,
            @Nullable ObjectNode seen,
            String caller,
            Instant now,
            LocalDate today) {
        InUse before = live.now();
        Changed changed = ChangedFiles.between(before.files(), next.files());
        ObjectNode effect = impact.of(before, next, today);
        log.putInUse(next.rules(), next.files(), now);
        Step step = new Step(
                steps.nextNumber(),
                now,
                caller,
                action,
                next.rules().fingerprint(),
                why,
                changed,
                cases,
                effect,
                seen,
                0);
        steps.take(step);
        live.put(next);
        return step;
    }

    /** Records that a bundle was refused; nothing else changes. */
    void refused(String fingerprint, RefusedBundle refused, String caller, Instant now) {
        Why why = new Why(live.now().rules().fingerprint(), "", "", List.of());
        int faults = refused.faults().size();
        steps.take(new Step(
                steps.nextNumber(),
                now,
                caller,
                Action.REFUSED,
                fingerprint,
                why,
                Changed.NOTHING,
                0,
                null,
                null,
                faults));
    }
}
