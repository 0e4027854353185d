package heng.publishing;

import heng.decisionlog.DecisionLog;
import heng.publishing.Step.Action;
import heng.publishing.Step.Changed;
import heng.publishing.Step.Why;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules the service begins with. What was published last stays in use over a start; the rules that the service is
 * started with come in use where nothing was published since the start before, or where they are a folder with new
 * content.
 */
final class Start {
    private final DecisionLog log;
    private final Steps steps;
    private final RuleLoader loader;

    Start(DecisionLog log, Steps steps, RuleLoader loader) {
        this.log = log;
        this.steps = steps;
        this.loader = loader;
    }

    InUse with(RuleFiles given, boolean folder, Instant now) {
        steps.news();
        Step last = steps.last();
        if (last != null && !takesOver(given, folder, last)) {
            return InUse.of(log.books().of(last.rulebook()), () -> log.books().files(last.rulebook()));
        }
        RuleBook book = loader.load(given);
        log.putInUse(book, given, now);
        if (last == null || !last.rulebook().equals(book.fingerprint())) {
            steps.take(step(book, given, last, now));
        }
        return InUse.of(book, given);
    }

    private boolean takesOver(RuleFiles given, boolean folder, Step last) {
        String fingerprint = given.fingerprint();
        return last.action() == Action.STARTED
                || last.rulebook().equals(fingerprint)
                || folder && !steps.havePut(fingerprint);
    }

    private Step step(RuleBook book, RuleFiles given, @Nullable Step last, Instant now) {
        String before = last == null ? null : last.rulebook();
        Changed changed = before == null
                ? Changed.NOTHING
                : ChangedFiles.between(log.books().files(before), given);
        Why why = new Why(before, "heng", "启动时的规则 / the rules at the start", List.of());
        return new Step(
                steps.nextNumber(), now, "heng", Action.STARTED, book.fingerprint(), why, changed, 0, null, null, 0);
    }
}
