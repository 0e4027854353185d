package heng.publishing;

import heng.decisionlog.DecisionLog;
import heng.publishing.Step.Action;
import heng.publishing.Step.Changed;
import heng.publishing.Step.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes one step: what it does is worked out, it is recorded, and only then are its rules in use. */
final class TakeStep {
    private static final Logger LOG = LoggerFactory.getLogger(TakeStep.class);

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
     * @throws RefusedBundle where they were never in use and cannot decide the generated households
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
        ObjectNode effect = effect(before, next, action, today);
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

    /** Rules that fail can be left: what leaving them does is not known then, and is no reason to keep them. */
    private @Nullable ObjectNode effect(InUse before, InUse next, Action action, LocalDate today) {
        try {
            return impact.of(before, next, today);
        } catch (RuntimeException fault) {
            if (Thread.currentThread().isInterrupted()) {
                throw fault; // the service stops; that says nothing of the rules
            }
            if (action == Action.PUBLISHED) {
                impact.holdAgainst(next, today);
            }
            LOG.warn("影响无法核算，规则照常启用 / the impact could not be worked out; the rules come in use without it", fault);
            return null;
        }
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
