package heng.publishing;

import heng.decisionlog.DecisionLog;
import heng.decisionlog.PublishingStep;
import heng.publishing.Step.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every step of publishing, out of the decision log; those that other instances have taken are seen when looked for. */
final class Steps {
    private final DecisionLog log;
    private final List<Step> known = new ArrayList<>();

    Steps(DecisionLog log) {
        this.log = log;
    }

    /** Looks for steps that others have taken. */
    synchronized void news() {
        for (Optional<PublishingStep> next = next(); next.isPresent(); next = next()) {
            known.add(Step.of(next.get()));
        }
    }

    private Optional<PublishingStep> next() {
        return log.publishingStep(known.size() + 1);
    }

    synchronized int nextNumber() {
        return known.size() + 1;
    }

    /** Makes it durable, before anything follows from it. */
    synchronized void take(Step step) {
        log.record(step.logged());
        known.add(step);
    }

    /** All of them, in their order. */
    synchronized List<Step> all() {
        return List.copyOf(known);
    }

    /** Whether rules with this fingerprint came in use by any of them. */
    synchronized boolean havePut(String fingerprint) {
        return known.stream()
                .anyMatch(step -> step.action().puts() && step.rulebook().equals(fingerprint));
    }

    /** The last one by which rules came in use. */
    synchronized @Nullable Step last() {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i).action().puts()) {
                return known.get(i);
            }
        }
        return null;
    }

    /** The rules before the last step that brought others; null where there are none. Rules put in use again are no others. */
    synchronized @Nullable String beforeLastChange() {
        for (int i = known.size() - 1; i >= 0; i--) {
            Step step = known.get(i);
            String before = step.why().before();
            if (step.action().puts()
                    && step.action() != Action.ROLLED_BACK
                    && !step.rulebook().equals(before)) {
                return before;
            }
        }
        return null;
    }
}
