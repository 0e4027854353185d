package heng;

import heng.access.BrokenAccess;
import heng.decisionlog.LogNotOpened;
import heng.decisionlog.UnreadableBook;
import heng.gate.OpenToTheWorld;
import heng.rulebook.BrokenRules;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Tells in plain words why the service has not started, where a person can mend it. */
class StartFaults implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenAccess
                    || cause instanceof OpenToTheWorld
                    || cause instanceof BrokenRules
                    || cause instanceof UnreadableBook
                    || cause instanceof LogNotOpened) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
            }
        }
        return null;
    }
}
