package heng.web;

import heng.decision.Decision;
import heng.decisionlog.DecisionLog;
import heng.rulebook.RuleBook;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.springframework.stereotype.Component;

/** What is counted of decisions: never whose they are. */
@Component
class Meters {
    private final MeterRegistry registry;

    Meters(MeterRegistry registry, RuleBook rules, DecisionLog log) {
        this.registry = registry;
        registry.gauge(
                "heng.rulebook",
                Tags.of("version", rules.version(), "fingerprint", rules.fingerprint()),
                rules,
                unused -> 1);
        registry.gauge("heng.log.waiting", log, DecisionLog::waiting);
    }

    /** Counts a decision that was recorded, once for each scheme and outcome. */
    void decided(Decision decision) {
        decision.schemes()
                .forEach(one -> registry.counter(
                                "heng.decisions",
                                "scheme",
                                one.scheme().name(),
                                "outcome",
                                one.outcome().name())
                        .increment());
    }

    /** Counts an answer that could not be given because the log could not be written. */
    void logFailed() {
        registry.counter("heng.log.failures").increment();
    }
}
