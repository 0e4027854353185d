package heng.web;

import heng.decision.Decision;
import heng.decisionlog.DecisionLog;
import heng.publishing.LiveRules;
import heng.rulebook.RuleBook;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is counted of decisions: never whose they are. */
@Component
class Meters {
    private final MeterRegistry registry;

    Meters(MeterRegistry registry, LiveRules live, DecisionLog log) {
        this.registry = registry;
        MultiGauge book = MultiGauge.builder("heng.rulebook").register(registry);
        live.watch(next -> book.register(List.of(row(next.rules())), true));
        registry.gauge("heng.log.waiting", log, DecisionLog::waiting);
    }

    private static Row<?> row(RuleBook rules) {
        return Row.of(Tags.of("version", rules.version(), "fingerprint", rules.fingerprint()), 1);
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
