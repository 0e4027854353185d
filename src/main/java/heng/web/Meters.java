package heng.web;

import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.decisionlog.DecisionLog;
import heng.evaluation.EvaluateHousehold;
import heng.household.Scheme;
import heng.publishing.Publishing;
import heng.publishing.Step;
import heng.rulebook.RuleBook;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is counted of decisions: never whose they are. */
@Component
class Meters {
    /** By scheme and outcome; looked up once, because every decision counts some twenty of them. */
    private final Counter[][] decisions = new Counter[Scheme.values().length][Outcome.values().length];

    private final Counter logFailures;

    Meters(MeterRegistry registry, Publishing publishing, DecisionLog log, EvaluateHousehold evaluate) {
        for (Scheme scheme : Scheme.values()) {
            for (Outcome outcome : Outcome.values()) {
                decisions[scheme.ordinal()][outcome.ordinal()] =
                        registry.counter("heng.decisions", "scheme", scheme.name(), "outcome", outcome.name());
            }
        }
        MultiGauge book = MultiGauge.builder("heng.rulebook").register(registry);
        publishing.live().watch(next -> book.register(List.of(row(next.rules())), true));
        for (Step.Action action : Step.Action.values()) {
            FunctionCounter.builder("heng.publishing.steps", publishing, all -> count(all, action))
                    .tag("action", action.name())
                    .register(registry);
        }
        registry.gauge("heng.log.waiting", log, DecisionLog::waiting);
        evaluate.count(this::decided);
        logFailures = registry.counter("heng.log.failures");
    }

    private static long count(Publishing publishing, Step.Action action) {
        return publishing.steps().stream()
                .filter(step -> step.action() == action)
                .count();
    }

    private static Row<?> row(RuleBook rules) {
        return Row.of(Tags.of("version", rules.version(), "fingerprint", rules.fingerprint()), 1);
    }

    /** Counts a decision that was recorded, once for each scheme and outcome. */
    private void decided(Decision decision) {
        for (SchemeDecision one : decision.schemes()) {
            decisions[one.scheme().ordinal()][one.outcome().ordinal()].increment();
        }
    }

    /** Counts an answer that could not be given because the log could not be written. */
    void logFailed() {
        logFailures.increment();
    }
}
