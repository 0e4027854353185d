package heng.decisionlog;

import org.jspecify.annotations.Nullable;

/** The record could not be made durable, so that nothing may be answered. */
public final class LogUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogUnavailable(@Nullable Throwable cause) {
        super("the decision log cannot be written", cause);
    }
}
